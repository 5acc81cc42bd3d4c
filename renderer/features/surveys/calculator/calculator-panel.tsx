/** NPS of pasted numbers, live; two sets can be compared. Nothing is stored. */
import { Button } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PastedNps } from '../../../../shared/model/surveys/pasted-scores.ts';
import { useCopy } from '../../../app/use-copy.ts';
import css from './calculator-panel.module.css';
import { useCalculator } from './calculator-context.tsx';
import { useDifferenceText } from './difference-text.ts';
import { PastedField } from './pasted-field.tsx';
import { PastedResult } from './pasted-result.tsx';
import { differenceOf, type PastedSet, pastedSets, resultOf } from './pasted-state.ts';
import { useResultText } from './result-text.ts';

type Results = Readonly<Record<PastedSet, PastedNps | null>>;

/** The results of what stands in the fields; a long paste does not hold up the typing. */
const useResults = (): Results => {
  const { a, b } = useDeferredValue(useCalculator().sets);
  const [one, other] = [useMemo(() => resultOf(a), [a]), useMemo(() => resultOf(b), [b])];
  return { a: one, b: other };
};

const CopyButton = ({ results }: { readonly results: Results }) => {
  const { t } = useTranslation();
  const copy = useCopy();
  const text = useResultText()(results);
  return (
    <Button disabled={text === ''} onClick={() => copy(text, t('surveys.calculator.copied'))}>
      {t('surveys.calculator.copy')}
    </Button>
  );
};

/** How the sets differ, once both have a score. */
const Comparison = ({ results: { a, b } }: { readonly results: Results }) => {
  const { t } = useTranslation();
  const words = useDifferenceText();
  const difference = differenceOf(a, b);
  const waiting = b ? t('surveys.calculator.noComparison') : '';
  return (
    <p className={css.comparison} role="status">
      {difference ? words(difference) : waiting}
    </p>
  );
};

/** The part. */
export const CalculatorPanel = () => {
  const { t } = useTranslation();
  const results = useResults();
  return (
    <div className={css.panel}>
      <p className={css.about}>{t('surveys.calculator.about')}</p>
      <div className={css.sets}>
        {pastedSets.map((set) => {
          const result = results[set];
          return (
            <section key={set} className={css.set} aria-label={t(`surveys.calculator.set.${set}`)}>
              <PastedField set={set} result={result} />
              {result ? <PastedResult set={set} result={result} /> : null}
            </section>
          );
        })}
      </div>
      <div className={css.foot}>
        <Comparison results={results} />
        <CopyButton results={results} />
      </div>
    </div>
  );
};
