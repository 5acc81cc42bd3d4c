/** The pages of the help as they are searched: what is written, and what the program makes of its own tables. */
import { useTranslation } from 'react-i18next';
import { templateSheets } from '../../../shared/datasets/template/index.ts';
import { type HelpTopic, helpTexts, helpTopics } from '../../../shared/i18n/help/index.ts';
import { metricKeys } from '../../../shared/model/metrics.ts';
import { traitKeys } from '../../../shared/model/score.ts';
import { useLanguage } from '../../ui/use-format.ts';
import { keyGroups } from './key-table.ts';
import { blocksOf, type HelpPart, linesOf } from './markup.ts';
import type { SearchedPage } from './search.ts';

/** What a part says, line by line. */
const usePartLines = (): ((part: HelpPart) => readonly string[]) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return (part) => {
    switch (part) {
      case 'metrics':
        return metricKeys.map((key) => `${t(`metrics.${key}.name`)}: ${t(`metrics.${key}.definition`)}`);
      case 'score':
        return (['score', 'range', 'coverage', 'momentum'] as const).map((key) =>
          t(`account.${key}.definition`),
        );
      case 'traits':
        return traitKeys.map((key) => `${t(`traits.${key}.name`)}: ${t(`traits.${key}.definition`)}`);
      case 'keys':
        return keyGroups.flatMap(({ rows }) => rows.map(({ keys, does }) => `${keys.join(' ')} ${t(does)}`));
      case 'columns':
        return templateSheets.map(
          ({ dataset, columns }) =>
            `${t(`import.datasets.${dataset}.name`)}: ${columns.map(({ headings }) => headings[language]).join(', ')}`,
        );
      case 'template':
        return [t('template.save')];
      case 'hints':
      case 'page':
        return [];
    }
  };
};

/** Page → its title and lines, in the language of the window. */
export const useSearchedPages = (): Readonly<Record<HelpTopic, SearchedPage>> => {
  const language = useLanguage();
  const partLines = usePartLines();
  const pageOf = (topic: HelpTopic): SearchedPage => {
    const { title, body } = helpTexts[language][topic];
    const lines = blocksOf(body).flatMap((block) =>
      block.kind === 'part' ? partLines(block.part) : linesOf(block),
    );
    return { title, lines };
  };
  return Object.fromEntries(helpTopics.map((topic) => [topic, pageOf(topic)])) as Record<
    HelpTopic,
    SearchedPage
  >;
};
