/** Reviews that are overdue or due soon, and the accounts that nobody has reviewed yet. */
import { useTranslation } from 'react-i18next';
import type { OwnedReview } from '../../../../shared/model/plan/plan-page.ts';
import type { PlanFacts } from '../../../../shared/model/report-facts.ts';
import { ReportBlock, ReportMore, ReportNone, ReportPart } from '../../../ui/report/report-part.tsx';
import {
  HandTick,
  type ReportColumn,
  type ReportGroup,
  ReportTable,
} from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { lightsOf } from '../reviews/due-groups.ts';
import { LitScore } from './cells.tsx';
import { dueReviews, mostLines, soonDays } from './plan-groups.ts';
import css from './plan-report.module.css';

/** Of those that nobody has reviewed, the ones that worry most. */
const mostNever = 10;

const useDueText = (): ((review: OwnedReview) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ inDays }) => {
    if (inDays === null) return t('common.none');
    if (inDays === 0) return t('plan.today.reviews.today');
    const days = format.span(Math.abs(inDays), 'day');
    return inDays < 0 ? t('plan.today.reviews.late', { days }) : t('plan.reviews.ahead', { days });
  };
};

const useColumns = (facts: PlanFacts): readonly ReportColumn<OwnedReview>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const dueText = useDueText();
  const column = (key: string): string => t(`plan.reviews.columns.${key}`);
  const date = (iso: string | null): string => (iso === null ? t('common.none') : format.dateShort(iso));
  return [
    { key: 'tick', heading: '', share: 3, cell: () => <HandTick /> },
    {
      key: 'account',
      heading: column('account'),
      share: 26,
      cell: ({ account }) => <bdi className={css.account}>{account.name}</bdi>,
    },
    {
      key: 'score',
      heading: column('score'),
      share: 9,
      cell: ({ score, band }) => <LitScore score={score} band={band} cutoffs={facts.cutoffs} />,
    },
    { key: 'last', heading: column('last'), share: 12, kind: 'date', cell: ({ lastOn }) => date(lastOn) },
    { key: 'due', heading: column('due'), share: 12, kind: 'date', cell: ({ dueOn }) => date(dueOn) },
    {
      key: 'in',
      heading: '',
      share: 14,
      cell: (review) => (
        <span className={(review.inDays ?? 0) < 0 ? css.late : undefined}>{dueText(review)}</span>
      ),
    },
    { key: 'owner', heading: t('plan.reviews.owner'), share: 14, cell: ({ owner }) => <bdi>{owner}</bdi> },
    { key: 'note', heading: column('note'), share: 10, kind: 'hand', cell: () => '' },
  ];
};

const NeverBlock = ({
  never,
  facts,
}: {
  readonly never: readonly OwnedReview[];
  readonly facts: PlanFacts;
}) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(facts).filter(({ key }) => !['last', 'due', 'in'].includes(key));
  const counts = lightsOf(never);
  const lights = (['red', 'amber', 'unknown', 'green'] as const)
    .filter((band) => counts[band] > 0)
    .map((band) =>
      t('plan.reviews.light', { light: t(`bands.${band}.word`), shown: format.number(counts[band], 0) }),
    );
  const title = t('print.plan.reviews.never', { count: never.length, shown: format.number(never.length, 0) });
  const more = never.length - mostNever;
  return (
    <ReportBlock title={title} about={lights.join(' · ')}>
      <ReportTable
        label={title}
        columns={columns.map((column) => (column.key === 'note' ? { ...column, share: 48 } : column))}
        groups={[{ key: 'never', name: null, rows: never.slice(0, mostNever) }]}
        rowKey={({ account }) => account.id}
      />
      {more > 0 ? (
        <ReportMore>{t('plan.today.more', { count: more, shown: format.number(more, 0) })}</ReportMore>
      ) : null}
    </ReportBlock>
  );
};

/** The part. */
export const ReviewsPart = ({ facts }: { readonly facts: PlanFacts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(facts);
  const { overdue, soon, never } = dueReviews(facts.reviews);
  const due = [
    ['overdue', overdue],
    ['soon', soon],
  ] as const;
  const groups = due.flatMap(([key, own]): ReportGroup<OwnedReview>[] => {
    const name = t(`print.plan.reviews.${key}`, { days: format.span(soonDays, 'day') });
    const rows = own.slice(0, mostLines);
    return own.length === 0 ? [] : [{ key, name, count: format.number(own.length, 0), rows }];
  });
  return (
    <ReportPart title={t('plan.today.reviews.title')}>
      {groups.length === 0 ? (
        <ReportNone>{t('print.plan.reviews.none', { days: format.span(soonDays, 'day') })}</ReportNone>
      ) : (
        <ReportTable
          label={t('plan.today.reviews.title')}
          columns={columns}
          groups={groups}
          rowKey={({ account }) => account.id}
        />
      )}
      {never.length === 0 ? null : <NeverBlock never={never} facts={facts} />}
    </ReportPart>
  );
};
