/** One action on the board. */
import { type DragEvent, memo } from 'react';
import type { ListedAction } from '../../../../../shared/model/plan/action.ts';
import { Arrow } from '../../../../ui/arrow.tsx';
import type { CellWords } from '../list/cells.tsx';
import { scoreChange } from '../moved-since.ts';
import css from './board.module.css';

/** The element id of a card, for the focus. */
export const cardElementId = (action: number): string => `card-${action}`;

interface CardProps {
  readonly action: ListedAction;
  readonly words: CellWords;
  readonly isCurrent: boolean;
  readonly open: (action: ListedAction) => void;
  readonly hold: (action: ListedAction | null) => void;
}

const Due = ({
  action: { dueOn, overdueDays, endedOn },
  words: { t, format },
}: Pick<CardProps, 'action' | 'words'>) => {
  if (overdueDays !== null)
    return (
      <span className={css.overdue}>
        {t('plan.actions.overdueBy', { count: overdueDays, shown: format.number(overdueDays, 0) })}
      </span>
    );
  if (endedOn !== null) return <span>{t('plan.actions.endedOn', { date: format.dateShort(endedOn) })}</span>;
  return dueOn === null ? null : <span>{format.dateShort(dueOn)}</span>;
};

/** The account's score at adoption and now. */
const Change = ({ action, words: { t, format, page } }: Pick<CardProps, 'action' | 'words'>) => {
  const change = scoreChange(action);
  const { stood, now } = action;
  if (change === null || stood?.score == null || now?.score == null) return null;
  return (
    <span className={css.change} title={t('plan.actions.columns.change')}>
      {format.score(stood.score, page.cutoffs)}
      <Arrow kind="next" />
      {format.score(now.score, page.cutoffs)}
      <bdi className={css.points} dir="ltr">
        {format.signed(change)}
      </bdi>
    </span>
  );
};

/** The card; Enter or a press opens it, the mouse drags it. */
export const Card = memo(({ action, words, isCurrent, open, hold }: CardProps) => {
  const { id, title, account, owner, about } = action;
  const begin = (event: DragEvent): void => {
    event.dataTransfer.setData('text/plain', title);
    event.dataTransfer.effectAllowed = 'move';
    hold(action);
  };
  return (
    <li>
      <div
        id={cardElementId(id)}
        role="button"
        tabIndex={isCurrent ? 0 : -1}
        className={css.card}
        data-card={id}
        draggable
        onDragStart={begin}
        onDragEnd={() => hold(null)}
        onClick={() => open(action)}
      >
        <span className={css.cardTitle} title={title}>
          <bdi>{title}</bdi>
        </span>
        <span className={css.line}>
          <bdi>{account.name}</bdi>
        </span>
        {about === null ? null : (
          <span className={css.line}>
            <bdi>{words.aboutName(about)}</bdi>
          </span>
        )}
        <span className={css.cardFoot}>
          <Due action={action} words={words} />
          <bdi className={css.owner}>{owner ?? words.t('plan.actions.nobody')}</bdi>
          <Change action={action} words={words} />
        </span>
      </div>
    </li>
  );
});
