/** Takes a metric of one's own out of the model, after saying what goes with it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Ask } from '../../../../ui/ask.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useEditor } from '../../draft-context.tsx';
import { useShownMetric } from '../shown-metric.ts';
import { useModelNames } from '../../use-model-names.ts';

import css from './own-fields.module.css';
import { type Removal, removalOf, withoutMetrics } from './removal.ts';

/** What goes with the metric, one line each. */
const Goes = ({ removal: { metrics, caps, variants } }: { readonly removal: Removal }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useModelNames();
  const formulas = metrics.slice(1).map(names.metric);
  const lines = [
    formulas.length > 0 &&
      t('model.metric.remove.formulas', { count: formulas.length, metrics: format.list(formulas) }),
    caps.length > 0 &&
      t('model.metric.remove.caps', { count: caps.length, shown: format.number(caps.length, 0) }),
    variants.length > 0 &&
      t('model.metric.remove.variants', { count: variants.length, segments: format.list(variants) }),
  ].filter((line) => line !== false);
  if (lines.length === 0) return <p>{t('model.metric.remove.nothingElse')}</p>;
  return (
    <>
      <p>{t('model.metric.remove.with')}</p>
      <ul className={css.goes}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
};

/** The button and its question. */
export const RemoveMetric = () => {
  const { t } = useTranslation();
  const names = useModelNames();
  const { draft, edit, dispatch } = useEditor();
  const { metric } = useShownMetric();
  const [isAsking, setAsking] = useState(false);
  const removal = removalOf(draft, metric.key);
  const isLast = removal.metrics.length >= draft.metrics.length;
  const remove = (): void => {
    setAsking(false);
    edit((model) => withoutMetrics(model, removal));
    const next = draft.metrics.find(({ key }) => !removal.metrics.includes(key));
    dispatch({ type: 'metric.shown', metric: next?.key ?? null });
  };
  return (
    <>
      <Button
        disabled={isLast}
        title={isLast ? t('model.metric.remove.last') : undefined}
        onClick={() => setAsking(true)}
      >
        {t('model.metric.remove.action')}
      </Button>
      <Ask
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        title={t('model.metric.remove.title', { metric: names.metric(metric.key) })}
      >
        <div className={css.dialog}>
          <Goes removal={removal} />
          <div className={css.buttons}>
            <Button variant="filled" onClick={remove}>
              {t('model.metric.remove.confirm')}
            </Button>
            <Button data-autofocus onClick={() => setAsking(false)}>
              {t('common.cancel')}
            </Button>
          </div>
        </div>
      </Ask>
    </>
  );
};
