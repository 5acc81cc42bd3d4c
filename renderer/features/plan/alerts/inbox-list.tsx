/** The lines of the inbox: only those in sight are drawn. One is current; arrow keys move it, Enter opens it. */
import { type KeyboardEvent, type RefObject, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxLine } from '../../../../shared/model/plan/alert.ts';
import type { PlanGround } from '../../../../shared/model/plan/plan-page.ts';
import { Heard } from '../../../ui/heard.tsx';
import { useRowsInSight } from '../../../ui/use-rows-in-sight.ts';
import { movedIndex } from '../../portfolio/moved-index.ts';
import { withLongList } from '../../../ui/long-list.ts';
import { useInbox } from './inbox-context.tsx';
import styles from './inbox-list.module.css';
import { currentIndex, toggled } from './inbox-lines.ts';
import { InboxRow, lineElementId } from './inbox-row.tsx';
import type { InboxState } from './inbox-state.ts';
import { useLineReason } from './line-reason.ts';
import { useOpenLine } from './use-mark-lines.ts';

const css = withLongList(styles);

const rowHeightPx = 36;
const headHeightPx = 32;

const columns = ['account', 'score', 'reason', 'since', 'owner', 'state'] as const;

interface InboxListProps {
  readonly ground: PlanGround;
  readonly lines: readonly InboxLine[];
  readonly list: RefObject<HTMLDivElement | null>;
}

const Head = () => {
  const { t } = useTranslation();
  return (
    <div role="rowgroup" className={css.head}>
      <div role="row" className={css.headings} aria-rowindex={1}>
        <div role="columnheader">
          <Heard>{t('plan.alerts.columns.select')}</Heard>
        </div>
        {columns.map((column) => (
          <div key={column} role="columnheader" className={css[column]}>
            {t(`plan.alerts.columns.${column}`)}
          </div>
        ))}
      </div>
    </div>
  );
};

type Step = Partial<InboxState> | null;

const placed = (lines: readonly InboxLine[], at: number): Partial<InboxState> => ({
  account: lines[at]?.account.id ?? null,
  at,
});

/** Ctrl A takes all lines, and none where all were taken. */
const withAll = (lines: readonly InboxLine[], { selected }: InboxState): Step => ({
  selected: new Set(selected.size === lines.length ? [] : lines.map(({ account }) => account.id)),
});

const stepOf = (event: KeyboardEvent, lines: readonly InboxLine[], state: InboxState): Step => {
  const index = currentIndex(lines, state);
  const current = lines[index];
  if (event.ctrlKey || event.metaKey) return event.key.toLowerCase() === 'a' ? withAll(lines, state) : null;
  if (event.key === 'Escape') return state.selected.size > 0 ? { selected: new Set() } : null;
  if (current && [' ', 'x', 'X'].includes(event.key))
    return { ...placed(lines, index), selected: toggled(state.selected, current.account.id) };
  const next = movedIndex(event.key, index, lines.length);
  return next === null ? null : placed(lines, next);
};

const useListKeys = (lines: readonly InboxLine[], open: (line: InboxLine) => void) => {
  const { state, change } = useInbox();
  return (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget || event.altKey) return;
    const current = lines[currentIndex(lines, state)];
    if (event.key === 'Enter' && current) open(current);
    const step = stepOf(event, lines, state);
    if (step === null) return;
    event.preventDefault();
    change(step);
  };
};

/** The grid. */
export const InboxList = ({ ground, lines, list }: InboxListProps) => {
  const { t } = useTranslation();
  const { state, change } = useInbox();
  const reason = useLineReason(ground);
  const index = currentIndex(lines, state);
  const openLine = useOpenLine();
  const open = (line: InboxLine): void => {
    change({ account: line.account.id, at: lines.indexOf(line) });
    openLine(line);
  };
  const onKeyDown = useListKeys(lines, open);
  const virtual = useRowsInSight({ list, count: lines.length, index, rowHeightPx, headHeightPx });
  // The keyboard works from the first moment, and again after coming back from an account.
  useEffect(() => list.current?.focus({ preventScroll: true }), [list]);
  const current = lines[index]?.account.id;
  return (
    <div
      ref={list}
      className={css.list}
      role="grid"
      tabIndex={0}
      aria-label={t('plan.alerts.list')}
      aria-rowcount={lines.length + 1}
      aria-multiselectable
      aria-activedescendant={current === undefined ? undefined : lineElementId(current)}
      onKeyDown={onKeyDown}
    >
      <Head />
      <div role="rowgroup" className={css.body} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const line = lines[item.index];
          return line ? (
            <InboxRow
              key={line.account.id}
              line={line}
              ground={ground}
              reason={reason(line)}
              place={item.index + 2}
              offsetPx={item.start - headHeightPx}
              isCurrent={item.index === index}
              isSelected={state.selected.has(line.account.id)}
              onOpen={() => open(line)}
              onSelect={() =>
                change({
                  account: line.account.id,
                  at: item.index,
                  selected: toggled(state.selected, line.account.id),
                })
              }
            />
          ) : null;
        })}
      </div>
    </div>
  );
};
