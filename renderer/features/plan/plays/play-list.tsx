/** The plays by what they answer. One is current: arrow keys move it, Enter goes to its fields. */
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { PlaysPage } from '../../../../shared/model/plan/plan-page.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { movedIndex } from '../../portfolio/moved-index.ts';
import { useAboutName } from '../about-name.ts';
import { inOrder, type PlayGroup, type PlayPart } from './play-groups.ts';
import css from './play-list.module.css';
import { PlayRow, rowId } from './play-row.tsx';
import { usePlayTitle } from './use-play-title.ts';

interface PlayListProps {
  readonly page: PlaysPage;
  readonly groups: readonly PlayGroup[];
  readonly current: string | null;
  readonly onCurrent: (key: string) => void;
  /** Enter was pressed on the current one. */
  readonly onEnter: () => void;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** What a part is called below its group's heading: a dimension there is the whole of it. */
const usePartName = (page: PlaysPage) => {
  const { t } = useTranslation();
  const aboutName = useAboutName(page.names);
  return (about: PlanAbout | null, group: PlayGroup): string => {
    if (about === null) return t('plan.plays.account');
    if (group.kind === 'dimension' && about.kind === 'dimension') return t('plan.plays.whole');
    return aboutName(about);
  };
};

const useGroupName = (page: PlaysPage) => {
  const { t } = useTranslation();
  const names = useNamesOf(page.names);
  return ({ kind, key }: PlayGroup): string =>
    kind === 'dimension' ? names.dimension(key) : t(`plan.plays.groups.${kind}`);
};

type RowsProps = Pick<PlayListProps, 'current' | 'onCurrent'>;

const Part = ({ part, name, ...rows }: RowsProps & { readonly part: PlayPart; readonly name: string }) => {
  const title = usePlayTitle();
  return (
    <div className={css.part} role="presentation">
      <span className={css.about} aria-hidden="true">
        <bdi>{name}</bdi>
      </span>
      <div className={css.rows} role="presentation">
        {part.entries.map((entry) => (
          <PlayRow
            key={entry.key}
            entry={entry}
            title={title.of(entry)}
            aboutName={name}
            isCurrent={entry.key === rows.current}
            onChoose={rows.onCurrent}
          />
        ))}
      </div>
    </div>
  );
};

const Group = ({
  page,
  group,
  ...rows
}: RowsProps & { readonly page: PlaysPage; readonly group: PlayGroup }) => {
  const { t } = useTranslation();
  const [groupName, partName] = [useGroupName(page)(group), usePartName(page)];
  return (
    <div className={css.group} role="group" aria-label={groupName}>
      <div className={css.head} aria-hidden="true">
        <span className={css.name} dir="auto">
          {groupName}
        </span>
        {group.kind === 'outside' ? <span className={css.hint}>{t('plan.plays.outsideHint')}</span> : null}
      </div>
      {group.parts.map((part, at) => (
        <Part key={at} part={part} name={partName(part.about, group)} {...rows} />
      ))}
    </div>
  );
};

const keysOf =
  ({ groups, current, onCurrent, onEnter }: PlayListProps) =>
  (event: KeyboardEvent): void => {
    const entries = inOrder(groups);
    if (event.key === 'Enter') {
      event.preventDefault();
      return onEnter();
    }
    const from = entries.findIndex(({ key }) => key === current);
    const next = movedIndex(event.key, from, entries.length);
    const entry = next === null ? undefined : entries[next];
    if (!entry) return;
    event.preventDefault();
    onCurrent(entry.key);
  };

/** The list. */
export const PlayList = (props: PlayListProps) => {
  const { page, groups, current, onCurrent, list } = props;
  const { t } = useTranslation();
  useEffect(() => {
    if (current !== null) document.getElementById(rowId(current))?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <div
      ref={list}
      className={css.list}
      role="listbox"
      tabIndex={0}
      aria-label={t('plan.plays.list')}
      aria-activedescendant={current === null ? undefined : rowId(current)}
      onKeyDown={keysOf(props)}
    >
      {groups.map((group) => (
        <Group key={group.key} page={page} group={group} current={current} onCurrent={onCurrent} />
      ))}
    </div>
  );
};
