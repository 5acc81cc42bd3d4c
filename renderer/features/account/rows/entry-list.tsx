/** The figures of the account in groups: one is current, arrows move on. */
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { aboutText } from '../../../../shared/model/rows-about.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Light } from '../../../ui/light.tsx';
import { movedIndex } from '../../portfolio/moved-index.ts';
import { TraitMark } from '../trait-mark.tsx';
import { allEntries, type Entry, type EntryGroup } from './entries.ts';
import css from './entry-list.module.css';
import { useEntryWords } from './entry-words.ts';

interface EntryListProps {
  readonly groups: readonly EntryGroup[];
  /** As `aboutText` writes it. */
  readonly current: string;
  readonly onCurrent: (entry: Entry) => void;
}

const optionId = (entry: Entry): string => `rows-${aboutText(entry.about)}`;

const Mark = ({ entry }: { readonly entry: Entry }) => {
  if ('metric' in entry) return <Light band={entry.metric.band} size="small" word="hidden" />;
  if ('dimension' in entry) return <Light band={entry.dimension.band} size="small" word="hidden" />;
  return 'trait' in entry ? <TraitMark state={entry.trait.state} /> : <span />;
};

interface OptionProps {
  readonly entry: Entry;
  readonly isCurrent: boolean;
  readonly onCurrent: (entry: Entry) => void;
}

const Option = ({ entry, isCurrent, onCurrent }: OptionProps) => {
  const words = useEntryWords();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <div
      ref={option}
      role="option"
      id={optionId(entry)}
      className={css.option}
      data-kind={entry.about.kind}
      aria-selected={isCurrent}
      onClick={() => onCurrent(entry)}
    >
      <Mark entry={entry} />
      <Clip text={words.name(entry)} />
      <bdi className={css.value}>{words.value(entry)}</bdi>
      <span className={css.n}>{words.n(entry)}</span>
    </div>
  );
};

/** What stands in the list's columns. */
const Heads = () => {
  const { t } = useTranslation();
  return (
    <div className={css.heads} aria-hidden="true">
      <span />
      <span>{t('account.rows.figure')}</span>
      <span>{t('account.about.value')}</span>
      <span className={css.n}>{t('account.views.rows')}</span>
    </div>
  );
};

/** The list. */
export const EntryList = ({ groups, current, onCurrent }: EntryListProps) => {
  const { t } = useTranslation();
  const words = useEntryWords();
  const list = useRef<HTMLDivElement>(null);
  // Whoever came by a link from the page goes on with the keys here.
  useEffect(() => list.current?.focus({ preventScroll: true }), []);
  const entries = allEntries(groups);
  const index = entries.findIndex(({ about }) => aboutText(about) === current);
  const hear = (event: KeyboardEvent): void => {
    const next = movedIndex(event.key, index, entries.length);
    const entry = next === null ? undefined : entries[next];
    if (!entry || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    onCurrent(entry);
  };
  const shown = entries[index];
  return (
    <div
      ref={list}
      role="listbox"
      tabIndex={0}
      className={css.list}
      aria-label={t('account.rows.list')}
      aria-activedescendant={shown && optionId(shown)}
      onKeyDown={hear}
    >
      <Heads />
      {groups.map((group) => (
        <div key={words.heading(group)} role="group" aria-label={words.heading(group)} className={css.group}>
          {group.heading.kind === 'dimension' ? null : (
            <div className={css.heading} aria-hidden="true">
              {words.heading(group)}
            </div>
          )}
          {group.entries.map((entry) => (
            <Option
              key={optionId(entry)}
              entry={entry}
              isCurrent={aboutText(entry.about) === current}
              onCurrent={onCurrent}
            />
          ))}
        </div>
      ))}
    </div>
  );
};
