/** What is said of people in a few words: how many, when they were seen, what costs them most. */
import { useTranslation } from 'react-i18next';
import type { PeopleCounts, PersonRow } from '../../../../shared/model/people.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';

/** "36 people, 2 gone quiet". */
export const useCountText = (): ((counts: PeopleCounts) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = (key: string, count: number): string =>
    t(`account.people.${key}`, { count, shown: format.number(count, 0) });
  return ({ people, quiet }) =>
    t('account.people.summary', {
      people: counted('count', people),
      quiet: quiet === 0 ? t('account.people.nobodyQuiet') : counted('quiet', quiet),
    });
};

/** The figure that costs somebody the most points, with its value; undefined where none does. */
export const useWorstText = (): ((
  person: Pick<PersonRow, 'metrics' | 'worstMetric'>,
) => string | undefined) => {
  const format = useFormat();
  const names = useNames();
  return ({ worstMetric, metrics }) => {
    const worst = metrics.find(({ key }) => key === worstMetric);
    if (worst?.value == null) return undefined;
    const value = format.measured({ value: worst.value, unit: worst.unit });
    return `${names.metricShort(worst.key)} ${value}`;
  };
};
