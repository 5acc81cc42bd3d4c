/** Asks what becomes of the metrics of a dimension that is to go. */
import { Button, Modal, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { useEditor } from '../draft-context.tsx';
import { useModelNames } from '../use-model-names.ts';
import { withoutDimension } from './dimension-edits.ts';
import css from './remove-dimension.module.css';
import type { DimensionRow } from './weight-rows.ts';

interface RemoveDimensionProps {
  readonly row: DimensionRow;
  readonly onClose: () => void;
}

/** The choice that stands for no other dimension: no key is blank. */
const nowhere = '';

/** A small dialog: to another dimension, or away with it. */
export const RemoveDimension = ({ row, onClose }: RemoveDimensionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useModelNames();
  const { draft, edit } = useEditor();
  const { key } = row.dimension;
  const others = draft.dimensions.filter((own) => own.key !== key);
  const [to, setTo] = useState(others[0]?.key ?? nowhere);
  const count = row.metrics.length;
  const remove = (): void => {
    edit((model) => withoutDimension(model, key, to === nowhere ? null : to));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('model.weights.removeTitle', { name: names.dimension(key) })}
      closeButtonProps={{ 'aria-label': t('common.cancel') }}
      lockScroll={false}
      size="md"
      centered
      classNames={{ content: css.content, title: css.title }}
      transitionProps={{ duration: 0 }}
    >
      <div className={css.ask}>
        <NativeSelect
          label={t('model.weights.removeText', { count, shown: format.number(count, 0) })}
          data-autofocus
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
          data={[
            ...others.map((own) => ({
              value: own.key,
              label: t('model.weights.removeInto', { name: names.dimension(own.key) }),
            })),
            { value: nowhere, label: t('model.weights.removeAll') },
          ]}
        />
        <p className={css.note}>
          {t(to === nowhere ? 'model.weights.removeAllNote' : 'model.weights.removeNote')}
        </p>
        <div className={css.buttons}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button variant="filled" onClick={remove}>
            {t('model.weights.remove')}
          </Button>
        </div>
      </div>
    </Modal>
  );
};
