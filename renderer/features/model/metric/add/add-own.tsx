/** Adds a metric of one's own: its source, what it is, and how the accounts stand by it. */
import { type ReactNode, useState } from 'react';
import type { MetricModel } from '../../../../../shared/model/model.ts';
import { useEditor } from '../../draft-context.tsx';
import { ProblemLines } from '../../problem-lines.tsx';
import { FormulaEditor } from '../formula/formula-editor.tsx';
import { FigureList } from '../own/figure-list.tsx';
import { NamedSource } from '../own/named-source.tsx';
import {
  blankMetric,
  emptySource,
  finished,
  type NewKind,
  withFigure,
  withNewMetric,
} from '../own/new-metric.ts';
import { type ChangeMetric, OwnFields } from '../own/own-fields.tsx';
import css from '../own/own-fields.module.css';
import { useSpread } from '../use-spread.ts';
import { AddFoot } from './add-foot.tsx';
import { missingIn } from './missing.ts';
import { Preview } from './preview.tsx';

interface SourceProps {
  readonly kind: NewKind;
  readonly metric: MetricModel;
  readonly onChange: ChangeMetric;
}

const Source = ({ kind, metric, onChange }: SourceProps) => {
  const { draft } = useEditor();
  const { source } = metric;
  if (kind === 'figure')
    return <FigureList source={source} onChoose={(figure) => onChange((own) => withFigure(own, figure))} />;
  if (source?.kind === 'formula')
    return (
      <FormulaEditor
        model={draft}
        metric={metric.key}
        text={source.formula}
        onChange={(formula) => onChange((own) => ({ ...own, source: { kind: 'formula', formula } }))}
      />
    );
  if (source?.kind !== 'own') return null;
  return <NamedSource source={source} onChange={(next) => onChange((own) => ({ ...own, source: next }))} />;
};

/** The metric so far; another kind of source begins anew, the rest stays. */
const useNewMetric = (kind: NewKind) => {
  const { draft } = useEditor();
  const [typed, setTyped] = useState(() => ({ kind, metric: blankMetric(draft, kind) }));
  const metric = typed.kind === kind ? typed.metric : { ...typed.metric, source: emptySource(kind) };
  const change: ChangeMetric = (next) => setTyped({ kind, metric: next(metric) });
  return { metric, change };
};

interface AddOwnProps {
  readonly kind: NewKind;
  /** The choice of the kind, at the head of the form. */
  readonly choice: ReactNode;
  readonly onAdd: (metric: MetricModel) => void;
  readonly onCancel: () => void;
}

/** The form. */
export const AddOwn = ({ kind, choice, onAdd, onCancel }: AddOwnProps) => {
  const { draft } = useEditor();
  const { metric, change } = useNewMetric(kind);
  const [isTried, setTried] = useState(false);
  const missing = missingIn(draft, metric);
  const isKnowable = missing.every(({ path }) => path === 'name');
  const heard = useSpread(withNewMetric(draft, metric), isKnowable ? metric.key : null);
  const add = (): void => {
    setTried(true);
    if (missing.length === 0) onAdd(finished(draft, metric, heard.spread?.values ?? []));
  };
  const said = isTried ? missing : [];
  return (
    <form
      className={css.dialog}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {choice}
      <div>
        <Source kind={kind} metric={metric} onChange={change} />
        <ProblemLines problems={said.filter(({ path }) => path === 'source')} />
      </div>
      <OwnFields
        metric={metric}
        onChange={change}
        onTurn={(direction) => change((own) => ({ ...own, direction }))}
        nameProblems={said.filter(({ path }) => path === 'name')}
      />
      {isKnowable ? <Preview metric={metric} heard={heard} /> : null}
      <AddFoot isHeld={isKnowable && heard.isAsking} onCancel={onCancel} />
    </form>
  );
};
