/** What can be done with a dimension: its metrics made equal, its place, its removal. */
import { Menu } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../draft-context.tsx';
import { useModelNames } from '../use-model-names.ts';
import { madeEqual, withDimensionMoved, withoutDimension } from './dimension-edits.ts';
import { RemoveDimension } from './remove-dimension.tsx';
import { RowMenu } from './row-menu.tsx';
import type { DimensionRow } from './weight-rows.ts';

/** The menu; a dimension that has metrics is removed only after asking what becomes of them. */
export const DimensionMenu = ({ row }: { readonly row: DimensionRow }) => {
  const { t } = useTranslation();
  const names = useModelNames();
  const { draft, edit } = useEditor();
  const [isAsking, setAsking] = useState(false);
  const { key } = row.dimension;
  const last = draft.dimensions.length - 1;
  const move = (by: number) => () => edit((model) => withDimensionMoved(model, key, by));
  const remove = (): void =>
    row.metrics.length === 0 ? edit((model) => withoutDimension(model, key, null)) : setAsking(true);
  return (
    <>
      <RowMenu label={t('model.weights.menuOf', { name: names.dimension(key) })}>
        <Menu.Item
          disabled={row.metrics.every(({ metric }) => metric.weight === 1)}
          onClick={() => edit((model) => madeEqual(model, key))}
        >
          {t('model.weights.equal')}
        </Menu.Item>
        <Menu.Item disabled={row.index === 0} onClick={move(-1)}>
          {t('model.weights.up')}
        </Menu.Item>
        <Menu.Item disabled={row.index === last} onClick={move(1)}>
          {t('model.weights.down')}
        </Menu.Item>
        <Menu.Item disabled={last === 0} onClick={remove}>
          {t(row.metrics.length === 0 ? 'model.weights.remove' : 'model.weights.removeAsking')}
        </Menu.Item>
      </RowMenu>
      {isAsking ? <RemoveDimension row={row} onClose={() => setAsking(false)} /> : null}
    </>
  );
};
