/** Actions that wait: overdue, due soon, later, without a date; each by who is to do it. */
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { PlanFacts } from '../../../../shared/model/report-facts.ts';
import { ReportBlock, ReportMore, ReportNone, ReportPart } from '../../../ui/report/report-part.tsx';
import { HandTick, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat, useLanguage } from '../../../ui/use-format.ts';
import { collatorOf } from '../../portfolio/rows/kept-keys.ts';
import { StateMark } from '../actions/state-mark.tsx';
import { ActionWords } from './action-words.tsx';
import { EffectCell } from './cells.tsx';
import { type DueActions, dueActions, soonDays } from './plan-groups.ts';
import css from './plan-report.module.css';

const DueCell = ({ action: { dueOn, overdueDays } }: { readonly action: ListedAction }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (dueOn === null) return t('common.none');
  return (
    <>
      <span className={css.line}>{format.dateShort(dueOn)}</span>
      {overdueDays === null ? null : (
        <span className={css.late}>
          {t('plan.today.actions.late', { days: format.span(overdueDays, 'day') })}
        </span>
      )}
    </>
  );
};

const useColumns = (facts: PlanFacts): readonly ReportColumn<ListedAction>[] => {
  const { t } = useTranslation();
  const field = (key: string): string => t(`plan.actions.fields.${key}`);
  return [
    { key: 'tick', heading: '', share: 3, cell: () => <HandTick /> },
    {
      key: 'action',
      heading: field('title'),
      share: 39,
      cell: (action) => <ActionWords action={action} facts={facts} />,
    },
    { key: 'state', heading: field('state'), share: 10, cell: ({ state }) => <StateMark state={state} /> },
    { key: 'due', heading: field('dueOn'), share: 13, cell: (action) => <DueCell action={action} /> },
    {
      key: 'effect',
      heading: t('print.plan.effect.soFar'),
      share: 17,
      cell: (action) => <EffectCell action={action} facts={facts} />,
    },
    { key: 'note', heading: field('note'), share: 18, kind: 'hand', cell: () => '' },
  ];
};

const DueBlock = ({ due, facts }: { readonly due: DueActions; readonly facts: PlanFacts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(facts);
  const { group, count, owners, more } = due;
  const title = t(`print.plan.actions.${group}`, {
    count,
    shown: format.number(count, 0),
    days: format.span(soonDays, 'day'),
  });
  return (
    <ReportBlock title={title}>
      <ReportTable
        label={title}
        columns={columns}
        groups={owners.map(({ owner, rows }) => ({
          key: owner ?? '',
          name: owner === null ? t('print.plan.nobody') : <bdi>{owner}</bdi>,
          count: format.number(rows.length, 0),
          rows,
        }))}
        rowKey={({ id }) => id}
      />
      {more > 0 ? (
        <ReportMore>{t('plan.today.more', { count: more, shown: format.number(more, 0) })}</ReportMore>
      ) : null}
    </ReportBlock>
  );
};

/** The part. */
export const ActionsPart = ({ facts }: { readonly facts: PlanFacts }) => {
  const { t } = useTranslation();
  const groups = dueActions(facts, collatorOf(useLanguage()).compare);
  return (
    <ReportPart title={t('plan.today.actions.title')}>
      {groups.length === 0 ? <ReportNone>{t('print.plan.actions.none')}</ReportNone> : null}
      {groups.map((due) => (
        <DueBlock key={due.group} due={due} facts={facts} />
      ))}
    </ReportPart>
  );
};
