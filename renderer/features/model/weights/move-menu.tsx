/** Moves a metric to another dimension. */
import { Menu } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../draft-context.tsx';
import { withMetric } from '../metric/metric-edits.ts';
import { useModelNames } from '../use-model-names.ts';
import { RowMenu } from './row-menu.tsx';

/** The other dimensions; looked up only while the menu is open. */
const Dimensions = ({ metric }: { readonly metric: string }) => {
  const { t } = useTranslation();
  const names = useModelNames();
  const { draft, edit } = useEditor();
  const here = draft.metrics.find(({ key }) => key === metric)?.dimension;
  return (
    <>
      <Menu.Label>{t('model.weights.moveTo')}</Menu.Label>
      {draft.dimensions
        .filter(({ key }) => key !== here)
        .map(({ key }) => (
          <Menu.Item
            key={key}
            onClick={() => edit((model) => withMetric(model, metric, (own) => ({ ...own, dimension: key })))}
          >
            <bdi>{names.dimension(key)}</bdi>
          </Menu.Item>
        ))}
    </>
  );
};

interface MoveMenuProps {
  /** Key of the metric. */
  readonly metric: string;
  /** What it is called in the reader's language. */
  readonly name: string;
}

/** The menu. Drawn anew only when it changes: menus cost much. */
export const MoveMenu = memo(({ metric, name }: MoveMenuProps) => {
  const { t } = useTranslation();
  return (
    <RowMenu label={t('model.weights.menuOf', { name })}>
      <Dimensions metric={metric} />
    </RowMenu>
  );
});
