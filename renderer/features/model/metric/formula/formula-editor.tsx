/** The formula of a metric: the field, what is wrong with it, and what it can be made of. */
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formulaFaults } from '../../../../../shared/model/formula/formula-faults.ts';
import type { Model } from '../../../../../shared/model/model.ts';
import type { DraftProblem } from '../../../../../shared/model/model-page.ts';
import { ProblemLines } from '../../problem-lines.tsx';
import { useModelNames } from '../../use-model-names.ts';
import css from '../own/own-fields.module.css';
import { FormulaField, placeCaret } from './formula-field.tsx';
import { FormulaPalette } from './formula-palette.tsx';
import { inserted, type Nameable } from './formula-text.ts';
import { nameableFor } from './nameable.ts';

interface FormulaEditorProps {
  readonly model: Model;
  /** The metric that the formula is of. */
  readonly metric: string;
  readonly text: string;
  readonly onChange: (text: string, stay?: string) => void;
}

/** What is wrong with a formula as problems of the draft. */
const problemsOf = (model: Model, metric: string, text: string) => {
  // A field that is still blank is not wrong yet; adding it says so.
  const faults = text.trim() === '' ? [] : formulaFaults(metric, text, { metrics: model.metrics });
  const problems: readonly DraftProblem[] = faults.map(({ code, detail }, i) => ({
    path: `formula ${i}`,
    key: metric,
    code,
    detail,
  }));
  return { faults, problems };
};

/** The editor. */
export const FormulaEditor = ({ model, metric, text, onChange }: FormulaEditorProps) => {
  const { t } = useTranslation();
  const names = useModelNames();
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const { faults, problems } = problemsOf(model, metric, text);
  const metrics: readonly Nameable[] = nameableFor(model, metric).map(({ key }) => ({
    key,
    name: names.metric(key),
  }));
  const insert = (piece: string): void => {
    const [start, end] = [
      field.current?.selectionStart ?? text.length,
      field.current?.selectionEnd ?? text.length,
    ];
    const written = inserted(text, { start, end }, piece);
    onChange(written.text);
    placeCaret(field.current, written.caret);
  };
  return (
    <div className={css.formula}>
      <span className={css.label}>{t('model.metric.formula.title')}</span>
      <FormulaField
        text={text}
        onChange={onChange}
        faults={faults}
        metrics={metrics}
        field={field}
        problemId={id}
      />
      <ProblemLines problems={problems} id={id} />
      <FormulaPalette metrics={metrics} onInsert={insert} />
    </div>
  );
};
