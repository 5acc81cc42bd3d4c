/** A metric of one's own in the model: where its values come from, what it is called, and taking it out. */
import { Button } from '@mantine/core';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitOf } from '../../../../../shared/model/metrics.ts';
import type { MetricSource } from '../../../../../shared/model/model.ts';
import { useEditor, useProblems } from '../../draft-context.tsx';
import { ProblemLines } from '../../problem-lines.tsx';
import { FormulaEditor } from '../formula/formula-editor.tsx';
import { directionOf, turned } from '../metric-edits.ts';
import { useMetricEdit, useShownMetric } from '../shown-metric.ts';
import { NamedSource } from './named-source.tsx';
import { OwnFields } from './own-fields.tsx';
import css from './own-fields.module.css';
import { RemoveMetric } from './remove-metric.tsx';
import { Samples } from './samples.tsx';

const Source = ({ source }: { readonly source: MetricSource }) => {
  const { draft } = useEditor();
  const { metric, path } = useShownMetric();
  const edit = useMetricEdit();
  const problems = useProblems(`${path}.source`);
  const id = useId();
  const change = (next: MetricSource, stay?: string): void => edit((own) => ({ ...own, source: next }), stay);
  if (source.kind === 'formula')
    return (
      <>
        <FormulaEditor
          model={draft}
          metric={metric.key}
          text={source.formula}
          onChange={(formula, stay) => change({ kind: 'formula', formula }, stay)}
        />
        {source.formula.trim() === '' ? <ProblemLines problems={problems} /> : null}
      </>
    );
  return (
    <>
      <NamedSource source={source} onChange={change} problem={problems.length > 0 ? id : undefined} />
      <ProblemLines problems={problems} id={id} />
    </>
  );
};

/** In one line what the metric is made of. */
const Summary = ({ source }: { readonly source: MetricSource }) => {
  const { t } = useTranslation();
  const { metric } = useShownMetric();
  const made = source.kind === 'formula' ? source.formula : source.metric;
  return (
    <p className={css.summary}>
      <code dir="auto">{made}</code>
      <span>
        {[t(`model.metric.own.${directionOf(metric)}`), t(`model.metric.units.${unitOf(metric)}`)].join(' · ')}
      </span>
    </p>
  );
};

/** The part; what is wrong opens it. */
export const OwnPart = () => {
  const { t } = useTranslation();
  const { metric, path, spread } = useShownMetric();
  const edit = useMetricEdit();
  const problems = [
    ...useProblems(`${path}.source`),
    ...useProblems(`${path}.name`),
    ...useProblems(`${path}.key`),
  ];
  const nameProblems = problems.filter((problem) => problem.path.startsWith(`${path}.name`));
  const [isOpen, setOpen] = useState(false);
  const isShown = isOpen || problems.length > 0;
  const { source } = metric;
  if (!source) return null;
  return (
    <div className={css.own}>
      <Summary source={source} />
      <div className={css.buttons}>
        <Button aria-expanded={isShown} onClick={() => setOpen(!isOpen)}>
          {t(isShown ? 'model.metric.own.close' : 'model.metric.own.edit')}
        </Button>
        <RemoveMetric />
      </div>
      {isShown ? (
        <>
          <Source source={source} />
          <OwnFields
            metric={metric}
            onChange={edit}
            onTurn={(direction) =>
              edit((own) => (directionOf(own) === direction ? own : turned(own, spread?.values ?? [])))
            }
            nameProblems={nameProblems}
          />
          <Samples spread={spread} unit={unitOf(metric)} />
        </>
      ) : null}
    </div>
  );
};
