/** What can be done with the selected lines, or with the current one. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { InboxLine } from '../../../../shared/model/plan/alert.ts';
import { useKeys } from '../../../app/use-keys.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { ToolPopover } from '../../portfolio/tool-popover.tsx';
import css from './inbox-bar.module.css';
import { useInbox } from './inbox-context.tsx';
import { actedLines, markedIds } from './inbox-lines.ts';
import { SnoozeChoice } from './snooze-choice.tsx';
import { type LineMark, useMarkLines } from './use-mark-lines.ts';

interface InboxBarProps {
  readonly asOf: string;
  readonly lines: readonly InboxLine[];
  readonly toList: () => void;
}

/** How many lines are selected, and the way out of it; where none is, whom a press is about. */
const Chosen = ({ acted }: { readonly acted: readonly InboxLine[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, change } = useInbox();
  const account = isolated(acted[0]?.account.name ?? '');
  const count = acted.length;
  if (state.selected.size === 0)
    return <span className={css.hint}>{t('plan.alerts.actsOnCurrent', { account })}</span>;
  return (
    <span className={css.chosen}>
      <span role="status">{t('plan.alerts.selected', { count, shown: format.number(count, 0) })}</span>
      <Button size="compact-xs" onClick={() => change({ selected: new Set() })}>
        {t('plan.alerts.selectNone')}
      </Button>
    </span>
  );
};

/** Marks what is acted on; selected lines are then let go. */
const useActs = ({ lines, toList }: InboxBarProps) => {
  const { state, change } = useInbox();
  const mark = useMarkLines();
  const acted = actedLines(lines, state);
  const act = async (how: LineMark): Promise<void> => {
    if (await mark(acted, how)) change({ selected: new Set() });
    toList();
  };
  const can = (to: LineMark['state']): boolean => markedIds(acted, to).length > 0;
  return { act, can, acted };
};

/** The bar; its letters work wherever the focus is. */
export const InboxBar = (props: InboxBarProps) => {
  const { t } = useTranslation();
  const [isSnoozing, setSnoozing] = useState(false);
  const { act, can, acted } = useActs(props);
  const hasAny = acted.length > 0;
  const actIf = (to: 'done' | 'new') => (): void | false => (can(to) ? void act({ state: to }) : false);
  useKeys({
    e: actIf('done'),
    u: actIf('new'),
    s: () => (hasAny ? setSnoozing(true) : false),
  });
  return (
    <div className={css.bar} role="toolbar" aria-label={t('plan.alerts.acts')}>
      <Button disabled={!can('done')} onClick={actIf('done')}>
        {t('plan.alerts.done')}
      </Button>
      <ToolPopover
        label={t('plan.alerts.snooze.button')}
        name={t('plan.alerts.snooze.title')}
        width={340}
        isOpen={isSnoozing}
        onChange={(isOpen) => setSnoozing(isOpen && hasAny)}
      >
        {() => (
          <SnoozeChoice
            asOf={props.asOf}
            onChoose={(until) => {
              setSnoozing(false);
              void act({ state: 'snoozed', until });
            }}
          />
        )}
      </ToolPopover>
      <Button disabled={!can('new')} onClick={actIf('new')}>
        {t('plan.alerts.unread')}
      </Button>
      <Chosen acted={acted} />
    </div>
  );
};
