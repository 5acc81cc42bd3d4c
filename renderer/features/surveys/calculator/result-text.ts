/** The results as plain text, to be copied into a mail. */
import { useTranslation } from 'react-i18next';
import type { PastedNps } from '../../../../shared/model/surveys/pasted-scores.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useDifferenceText } from './difference-text.ts';
import { differenceOf, type PastedSet } from './pasted-state.ts';

/** Writes them: a paragraph per set, then how they differ. Blank where neither set has a score. */
export const useResultText = (): ((results: Readonly<Record<PastedSet, PastedNps | null>>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const differenceText = useDifferenceText();
  const count = (value: number): string => format.number(value, 0);
  const linesOf = (set: PastedSet, result: PastedNps | null): readonly string[] => {
    if (!result?.nps) return [];
    const { nps, scores, faults } = result;
    const low = format.number(nps.low);
    const high = format.number(nps.high);
    const groups = (['promoters', 'passives', 'detractors'] as const).map(
      (group) =>
        `${t(`surveys.calculator.groups.${group}`)}: ${count(result[group])} (${format.share(result[group] / scores.length)})`,
    );
    return [
      `${t(`surveys.calculator.set.${set}`)}: ${t('account.voice.nps.name')} ${format.number(nps.score)}, ${t('surveys.calculator.range', { low, high })}`,
      t('surveys.calculator.counted', { count: scores.length, shown: count(scores.length) }),
      ...groups,
      result.distribution.map((n, score) => `${count(score)}: ${count(n)}`).join(' | '),
      ...(faults.length > 0
        ? [t('surveys.calculator.leftOut', { count: faults.length, shown: count(faults.length) })]
        : []),
      ...(result.doubt ? [t('surveys.calculator.doubt')] : []),
    ];
  };
  return ({ a, b }) => {
    const difference = differenceOf(a, b);
    return [linesOf('a', a), linesOf('b', b), difference ? [differenceText(difference)] : []]
      .filter((lines) => lines.length > 0)
      .map((lines) => lines.join('\n'))
      .join('\n\n');
  };
};
