/** The dialog that adds a metric: where its values come from, what it is, and how the accounts stand by it. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
import { missingIn } from './missing.ts';
import { Preview } from './preview.tsx';

const kinds: readonly NewKind[] = ['figure', 'formula', 'named'];

const KindChoice = ({
  kind,
  onChoose,
}: {
  readonly kind: NewKind;
  readonly onChoose: (kind: NewKind) => void;
}) => {
  const { t } = useTranslation();
  return (
    <fieldset className={css.kinds}>
      <legend className={css.about}>{t('model.metric.add.kind')}</legend>
      {kinds.map((own) => (
        <label key={own}>
          <input type="radio" name="new-kind" checked={kind === own} onChange={() => onChoose(own)} />
          {t(`model.metric.add.kinds.${own}`)}
        </label>
      ))}
    </fieldset>
  );
};

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

/** The dialog's inside. */
export const AddDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { t } = useTranslation();
  const { draft, page, edit, dispatch } = useEditor();
  const [kind, setKind] = useState<NewKind>(page.figures.length > 0 ? 'figure' : 'formula');
  const [metric, setMetric] = useState(() => blankMetric(draft, kind));
  const [isTried, setTried] = useState(false);
  const missing = missingIn(draft, metric);
  const isKnowable = missing.every(({ path }) => path === 'name');
  const heard = useSpread(withNewMetric(draft, metric), isKnowable ? metric.key : null);
  const choose = (next: NewKind): void => {
    setKind(next);
    setMetric((own) => ({ ...own, source: emptySource(next) }));
  };
  const add = (): void => {
    setTried(true);
    if (missing.length > 0) return;
    const whole = finished(draft, metric, heard.spread?.values ?? []);
    edit((model) => withNewMetric(model, whole));
    dispatch({ type: 'metric.shown', metric: whole.key });
    onClose();
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
      <KindChoice kind={kind} onChoose={choose} />
      <div>
        <Source kind={kind} metric={metric} onChange={(change) => setMetric(change)} />
        <ProblemLines problems={said.filter(({ path }) => path === 'source')} />
      </div>
      <OwnFields
        metric={metric}
        onChange={(change) => setMetric(change)}
        onTurn={(direction) => setMetric((own) => ({ ...own, direction }))}
        nameProblems={said.filter(({ path }) => path === 'name')}
      />
      {isKnowable ? <Preview metric={metric} heard={heard} /> : null}
      <footer className={css.foot}>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant="filled" type="submit" disabled={isKnowable && heard.isAsking}>
          {t('model.metric.add.confirm')}
        </Button>
      </footer>
    </form>
  );
};
