/** What needs attention: accounts with an alert that nobody has done with, the gravest kind first. */
import { useTranslation } from 'react-i18next';
import type { InboxLine } from '../../../../shared/model/plan/alert.ts';
import type { PlanFacts } from '../../../../shared/model/report-facts.ts';
import { ReportMore, ReportNone, ReportPart } from '../../../ui/report/report-part.tsx';
import { HandTick, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAlertText } from '../alerts/alert-words.ts';
import { LitScore } from './cells.tsx';
import { alertGroups, mostLines } from './plan-groups.ts';
import css from './plan-report.module.css';

const useColumns = (facts: PlanFacts): readonly ReportColumn<InboxLine>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const alertText = useAlertText(facts);
  const column = (key: string): string => t(`plan.alerts.columns.${key}`);
  return [
    { key: 'tick', heading: '', share: 3, cell: () => <HandTick /> },
    {
      key: 'account',
      heading: column('account'),
      share: 22,
      cell: ({ account }) => <bdi className={css.account}>{account.name}</bdi>,
    },
    {
      key: 'score',
      heading: column('score'),
      share: 8,
      cell: ({ score, band }) => <LitScore score={score} band={band} cutoffs={facts.cutoffs} />,
    },
    {
      key: 'reason',
      heading: column('reason'),
      share: 42,
      cell: ({ alerts }) =>
        alerts.map((alert) => (
          <span key={alert.id} className={css.line}>
            {alertText(alert)}
          </span>
        )),
    },
    {
      key: 'since',
      heading: column('since'),
      share: 10,
      kind: 'date',
      cell: ({ raisedOn }) => format.dateShort(raisedOn),
    },
    { key: 'owner', heading: column('owner'), share: 15, cell: ({ owner }) => <bdi>{owner}</bdi> },
  ];
};

/** The part; one table, the kinds as its groups. */
export const AlertsPart = ({ facts }: { readonly facts: PlanFacts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(facts);
  const more = facts.alerts.length - mostLines;
  return (
    <ReportPart title={t('print.plan.alerts.title')}>
      {facts.alerts.length === 0 ? (
        <ReportNone>{t('plan.today.alerts.none')}</ReportNone>
      ) : (
        <ReportTable
          label={t('print.plan.alerts.title')}
          columns={columns}
          groups={alertGroups(facts.alerts.slice(0, mostLines)).map(({ kind, lines }) => ({
            key: kind,
            name: t(`plan.alerts.kinds.${kind}`),
            count: format.number(lines.length, 0),
            rows: lines,
          }))}
          rowKey={({ account }) => account.id}
        />
      )}
      {more > 0 ? (
        <ReportMore>{t('plan.today.more', { count: more, shown: format.number(more, 0) })}</ReportMore>
      ) : null}
    </ReportPart>
  );
};
