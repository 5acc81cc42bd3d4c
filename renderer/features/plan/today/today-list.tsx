/** One of the three lists: its heading with the count that leads to its tab, its rows, and what stands below them. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanTab } from '../../../app/session-state.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { TabLink } from './tab-link.tsx';
import css from './today.module.css';

interface TodayListProps {
  readonly title: string;
  readonly tab: PlanTab;
  /** How many there are; the rows may be the first of them. */
  readonly all: number;
  readonly rows: readonly ReactNode[];
  /** Said where there are none. */
  readonly none: ReactNode;
  /** Below the rows. */
  readonly children?: ReactNode;
}

/** The list. */
export const TodayList = ({ title, tab, all, rows, none, children }: TodayListProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const kept = useKeptFocus<HTMLUListElement>(rows);
  const left = all - rows.length;
  const shown = format.number(all);
  const aside = (
    <TabLink tab={tab} label={`${shown}: ${t(`plan.tabs.${tab}`)}`}>
      {shown}
    </TabLink>
  );
  return (
    <Section title={title} aside={aside}>
      {rows.length === 0 ? (
        <div className={css.none}>{none}</div>
      ) : (
        <ul className={css.list} {...kept}>
          {rows}
        </ul>
      )}
      {left > 0 ? (
        <p className={css.below}>
          <TabLink tab={tab}>{t('plan.today.more', { count: left, shown: format.number(left) })}</TabLink>
        </p>
      ) : null}
      {children}
    </Section>
  );
};
