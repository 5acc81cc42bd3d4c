/** The checkpoints of the last month, each beside the one before it. */
import { useTranslation } from 'react-i18next';
import type { Moved } from '../../../../shared/model/plan/checkpoint.ts';
import type { PlanFacts, RecentCheckpoint } from '../../../../shared/model/report-facts.ts';
import { isolated } from '../../../ui/isolated.ts';
import { ReportBlock, ReportMore, ReportNone } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { LitScore, ThenNow } from './cells.tsx';
import { mostLines } from './plan-groups.ts';
import css from './plan-report.module.css';

/** Dimensions named beyond these are in the review of the two checkpoints. */
const mostMoved = 3;

const useMovedText = (facts: PlanFacts): ((checkpoint: RecentCheckpoint) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNamesOf(facts.names);
  const one = ({ key, before, after }: Moved): string =>
    t('portfolio.overview.movers.cause', {
      dimension: names.dimensionInText(key),
      change: isolated(format.signed((after?.score ?? 0) - (before?.score ?? 0))),
    });
  return ({ before, moved, isSameModel }) => {
    if (before === null) return t('print.plan.checkpoints.first');
    const words = moved.slice(0, mostMoved).map(one);
    const said = words.length === 0 ? t('print.plan.checkpoints.same') : format.list(words);
    return isSameModel ? said : `${said}. ${t('print.plan.checkpoints.otherModel')}`;
  };
};

/** The score of a checkpoint, beside the one before it where there was one. */
const ScoreCell = ({ own, facts }: { readonly own: RecentCheckpoint; readonly facts: PlanFacts }) => {
  const format = useFormat();
  const { checkpoint, before, change } = own;
  const lit = ({ score, band }: RecentCheckpoint['checkpoint']) => (
    <LitScore score={score} band={band} cutoffs={facts.cutoffs} />
  );
  return (
    <>
      {before === null ? lit(checkpoint) : <ThenNow before={lit(before)} now={lit(checkpoint)} />}
      {change === null ? null : (
        <bdi className={css.change} dir="ltr">
          {format.signed(change)}
        </bdi>
      )}
    </>
  );
};

const useColumns = (facts: PlanFacts): readonly ReportColumn<RecentCheckpoint>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const movedText = useMovedText(facts);
  const column = (key: string): string => t(`plan.reviews.columns.${key}`);
  return [
    {
      key: 'date',
      heading: column('date'),
      share: 10,
      kind: 'date',
      cell: ({ checkpoint }) => format.dateShort(checkpoint.date),
    },
    {
      key: 'account',
      heading: column('account'),
      share: 20,
      cell: ({ checkpoint }) => <bdi className={css.account}>{checkpoint.account.name}</bdi>,
    },
    {
      key: 'score',
      heading: column('score'),
      share: 18,
      cell: (own) => <ScoreCell own={own} facts={facts} />,
    },
    {
      key: 'before',
      heading: t('print.plan.checkpoints.before'),
      share: 10,
      kind: 'date',
      cell: ({ before }) => (before === null ? t('common.none') : format.dateShort(before.date)),
    },
    {
      key: 'moved',
      heading: t('print.plan.checkpoints.moved'),
      share: 42,
      cell: (own) => (
        <>
          <span className={css.line}>{movedText(own)}</span>
          {own.checkpoint.note === null ? null : (
            <span className={css.line} dir="auto">
              <span className={css.soft}>{own.checkpoint.note}</span>
            </span>
          )}
        </>
      ),
    },
  ];
};

/** The newest first. */
export const CheckpointsBlock = ({ facts }: { readonly facts: PlanFacts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(facts);
  const { checkpoints } = facts;
  const since = format.date(facts.since);
  const [count, more] = [checkpoints.length, checkpoints.length - mostLines];
  if (count === 0) return <ReportNone>{t('print.plan.checkpoints.none', { since })}</ReportNone>;
  const title = t('print.plan.checkpoints.title', { count, shown: format.number(count, 0), since });
  return (
    <ReportBlock title={title}>
      <ReportTable
        label={title}
        columns={columns}
        groups={oneGroup(checkpoints.slice(0, mostLines))}
        rowKey={({ checkpoint }) => checkpoint.id}
      />
      {more > 0 ? (
        <ReportMore>{t('plan.today.more', { count: more, shown: format.number(more, 0) })}</ReportMore>
      ) : null}
    </ReportBlock>
  );
};
