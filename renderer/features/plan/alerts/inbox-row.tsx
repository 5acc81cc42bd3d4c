/** One account in the inbox. */
import { Checkbox } from '@mantine/core';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxLine } from '../../../../shared/model/plan/alert.ts';
import type { PlanGround } from '../../../../shared/model/plan/plan-page.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { withLongList } from '../../../ui/long-list.ts';
import styles from './inbox-list.module.css';
import { snoozedUntil } from './inbox-lines.ts';
import type { LineReason } from './line-reason.ts';

const css = withLongList(styles);

/** The element id of a line, for `aria-activedescendant`. */
export const lineElementId = (account: number): string => `inbox-${account}`;

interface InboxRowProps {
  readonly line: InboxLine;
  readonly ground: PlanGround;
  readonly reason: LineReason;
  /** Counting from 1, the heading being the first row. */
  readonly place: number;
  readonly offsetPx: number;
  readonly isCurrent: boolean;
  readonly isSelected: boolean;
  readonly onOpen: () => void;
  readonly onSelect: () => void;
}

/** New, seen, put off until when, or done. */
const StateCell = ({ line }: Pick<InboxRowProps, 'line'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const until = snoozedUntil(line);
  return (
    <div role="gridcell" className={css.state}>
      <span className={css.dot} aria-hidden="true" />
      {until === null
        ? t(`plan.alerts.states.${line.state}`)
        : t('plan.alerts.states.snoozedUntil', { date: format.date(until) })}
    </div>
  );
};

const SelectCell = ({
  line,
  isSelected,
  onSelect,
}: Pick<InboxRowProps, 'line' | 'isSelected' | 'onSelect'>) => {
  const { t } = useTranslation();
  const keep = (event: MouseEvent): void => event.stopPropagation();
  return (
    <div role="gridcell" onClick={keep}>
      <Checkbox
        size="xs"
        tabIndex={-1}
        aria-label={t('plan.alerts.select', { account: line.account.name })}
        checked={isSelected}
        onChange={onSelect}
      />
    </div>
  );
};

/** A line at its place; a click opens the account, with Ctrl it is selected. */
export const InboxRow = (props: InboxRowProps) => {
  const { line, ground, reason, place, offsetPx, isCurrent, isSelected, onOpen, onSelect } = props;
  const format = useFormat();
  const { account, score, band, owner, raisedOn, state } = line;
  const { t } = useTranslation();
  const press = (event: MouseEvent): void => (event.ctrlKey || event.metaKey ? onSelect() : onOpen());
  return (
    <div
      role="row"
      id={lineElementId(account.id)}
      className={css.row}
      aria-rowindex={place}
      aria-selected={isSelected}
      data-current={isCurrent}
      data-state={state}
      style={{ transform: `translateY(${offsetPx}px)` }}
      onClick={press}
    >
      <SelectCell line={line} isSelected={isSelected} onSelect={onSelect} />
      <div role="gridcell" className={css.account}>
        <Light band={band} word="hidden" size="small" />
        <Clip text={account.name} direction="isolate" />
      </div>
      <div role="gridcell" className={css.score}>
        {score === null ? t('common.none') : format.score(score, ground.cutoffs)}
      </div>
      <div role="gridcell" className={css.reason} title={reason.all}>
        <span className={css.main}>{reason.main}</span>
        {reason.more === '' ? null : <span className={css.more}>{reason.more}</span>}
      </div>
      <div role="gridcell" className={css.since}>
        {format.dateShort(raisedOn)}
      </div>
      <div role="gridcell" className={css.owner}>
        <Clip text={owner ?? ''} direction="isolate" />
      </div>
      <StateCell line={line} />
    </div>
  );
};
