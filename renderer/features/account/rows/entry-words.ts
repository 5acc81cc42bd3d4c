/** What each figure of the list is called, its value in short, and how many rows stand behind it. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { useMetricText } from '../metric-text.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import type { Entry, EntryGroup } from './entries.ts';

/** The words of the list. */
export interface EntryWords {
  readonly heading: (group: EntryGroup) => string;
  readonly name: (entry: Entry) => string;
  readonly value: (entry: Entry) => string;
  readonly n: (entry: Entry) => string;
}

const useNamesOfEntries = (): EntryWords['name'] => {
  const { t } = useTranslation();
  const names = useNames();
  return (entry) => {
    const { about } = entry;
    switch (about.kind) {
      case 'dimension':
        return names.dimension(about.key);
      case 'metric':
        return names.metric(about.key);
      case 'trait':
        return t(`traits.${about.key}.name`);
      case 'list':
        return t(`account.rows.lists.${about.key}.name`);
      case 'value':
        return t('account.rows.value.name');
      case 'dataset':
        return t(`import.datasets.${about.key}.name`);
    }
  };
};

/** The words in the reader's language. */
export const useEntryWords = (): EntryWords => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { model } = useAccountPage();
  const metricText = useMetricText();
  const nameOf = useNamesOfEntries();
  const count = (n: number | null): string => (n === null ? '' : format.number(n, 0));
  return {
    heading: ({ heading }) =>
      heading.kind === 'dimension' ? names.dimension(heading.key) : t(`account.rows.group.${heading.kind}`),
    name: nameOf,
    value: (entry) => {
      if ('metric' in entry) return metricText(entry.metric);
      if ('dimension' in entry) {
        const { score } = entry.dimension;
        return score === null ? t('account.score.none') : format.score(score, model.cutoffs);
      }
      return 'trait' in entry ? t(`account.trait.${entry.trait.state}`) : '';
    },
    n: (entry) => {
      if ('metric' in entry) return count(entry.metric.n);
      if ('total' in entry) return count(entry.total);
      return 'rows' in entry ? count(entry.rows) : '';
    },
  };
};
