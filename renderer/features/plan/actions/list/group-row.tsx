/** The line above a group of actions: what they have in common, and how many wait too long. */
import { memo } from 'react';
import type { ActionState } from '../../../../../shared/model/plan/action.ts';
import type { ActionGroup } from '../group-lines.ts';
import { StateMark } from '../state-mark.tsx';
import { actionColumns } from '../view-state.ts';
import css from './action-list.module.css';
import type { CellWords } from './cells.tsx';

/** The element id of a group's line, for `aria-activedescendant`. */
export const groupElementId = (place: number): string => `action-group-${place}`;

interface GroupRowProps {
  readonly group: ActionGroup;
  readonly words: CellWords;
  readonly place: number;
  readonly offsetPx: number | null;
  readonly isCurrent: boolean;
  readonly toggle: (group: ActionGroup) => void;
}

const Title = ({ group, words: { t } }: Pick<GroupRowProps, 'group' | 'words'>) => {
  switch (group.by) {
    case 'account':
      return <bdi>{group.first.account.name}</bdi>;
    case 'owner':
      return group.first.owner === null ? t('plan.actions.nobody') : <bdi>{group.first.owner}</bdi>;
    case 'state':
      return <StateMark state={group.key as ActionState} />;
  }
};

/** The line; a press folds or opens the group. */
export const GroupRow = memo((props: GroupRowProps) => {
  const { group, words, place, offsetPx, isCurrent, toggle } = props;
  const { t, format } = words;
  const { count, overdue, isFolded } = group;
  return (
    <div
      role="row"
      id={groupElementId(place)}
      className={css.group}
      aria-rowindex={place}
      data-current={isCurrent}
      style={offsetPx === null ? undefined : { transform: `translateY(${offsetPx}px)` }}
      onClick={() => toggle(group)}
    >
      <div
        role="gridcell"
        aria-colspan={actionColumns.length}
        aria-expanded={!isFolded}
        className={css.groupCell}
      >
        <svg className={css.sign} viewBox="0 0 16 16" data-folded={isFolded} aria-hidden="true">
          <path d="M3 5.5L8 10.5L13 5.5" />
        </svg>
        <span className={css.groupTitle}>
          <Title group={group} words={words} />
        </span>
        <span>{t('plan.actions.count', { count, shown: format.number(count, 0) })}</span>
        {overdue === 0 ? null : (
          <span className={css.groupOverdue}>
            {t('plan.actions.overdue', { count: overdue, shown: format.number(overdue, 0) })}
          </span>
        )}
      </div>
    </div>
  );
});
