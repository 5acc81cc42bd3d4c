/** The list of pages, and the search that stands over it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HelpTopic, helpTexts, helpTopics } from '../../../shared/i18n/help/index.ts';
import { SearchField } from '../../ui/search-field.tsx';
import { useLanguage } from '../../ui/use-format.ts';
import { Clip } from '../../ui/clip.tsx';
import css from './contents.module.css';
import { type Found, searchHelp } from './search.ts';
import { useSearchedPages } from './use-pages.ts';

interface ContentsProps {
  readonly shown: HelpTopic;
  readonly onTopic: (topic: HelpTopic) => void;
}

interface EntryProps extends ContentsProps, Found {}

const Entry = ({ topic, line, shown, onTopic }: EntryProps) => {
  const language = useLanguage();
  return (
    <li>
      <button
        type="button"
        className={css.entry}
        aria-current={topic === shown ? 'page' : undefined}
        onClick={() => onTopic(topic)}
      >
        {helpTexts[language][topic].title}
        {line === null ? null : (
          <span className={css.line}>
            <Clip text={line} lines={2} />
          </span>
        )}
      </button>
    </li>
  );
};

/** How many pages hold the words, said to screen readers as they come; a sentence to all where none does. */
const Outcome = ({ count, query }: { readonly count: number; readonly query: string }) => {
  const { t } = useTranslation();
  const isAsked = query.trim() !== '';
  return (
    <p role="status" className={css.outcome}>
      {isAsked ? t(count === 0 ? 'help.search.none' : 'help.search.found', { count, query }) : ''}
    </p>
  );
};

/** All pages; those that hold the words while there are any. */
export const Contents = ({ shown, onTopic }: ContentsProps) => {
  const { t } = useTranslation();
  const pages = useSearchedPages();
  const [query, setQuery] = useState('');
  const isAsked = query.trim() !== '';
  const found = isAsked ? searchHelp(pages, query) : helpTopics.map((topic) => ({ topic, line: null }));
  return (
    <nav className={css.contents} aria-label={t('help.contents')}>
      <SearchField label={t('help.search.label')} value={query} onChange={setQuery} />
      <Outcome count={found.length} query={query} />
      <ol className={css.list}>
        {found.map((entry) => (
          <Entry key={entry.topic} {...entry} shown={shown} onTopic={onTopic} />
        ))}
      </ol>
    </nav>
  );
};
