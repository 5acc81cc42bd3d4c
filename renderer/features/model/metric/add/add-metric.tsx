/** Adding a metric of one's own: a button, and a dialog that is made anew each time. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { mostMetrics } from '../../../../../shared/model/limits.ts';
import { useEditor } from '../../draft-context.tsx';
import { Ask } from '../../../../ui/ask.tsx';
import { AddDialog } from './add-dialog.tsx';

/** The button and its dialog. */
export const AddMetric = () => {
  const { t } = useTranslation();
  const { draft } = useEditor();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button disabled={draft.metrics.length >= mostMetrics} onClick={() => setOpen(true)}>
        {t('model.metric.add.action')}
      </Button>
      <Ask isOpen={isOpen} onClose={() => setOpen(false)} title={t('model.metric.add.action')} size="xl">
        {isOpen ? <AddDialog onClose={() => setOpen(false)} /> : null}
      </Ask>
    </>
  );
};
