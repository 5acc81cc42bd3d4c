/** Looking back a month: what was done and how things stood before and after, and the checkpoints that were made. */
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { PlanFacts } from '../../../../shared/model/report-facts.ts';
import { ReportBlock, ReportMore, ReportNone, ReportPart } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { ActionWords } from './action-words.tsx';
import { EffectCell } from './cells.tsx';
import { CheckpointsBlock } from './checkpoints-block.tsx';
import { doneSince, mostLines } from './plan-groups.ts';

const useColumns = (facts: PlanFacts): readonly ReportColumn<ListedAction>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    {
      key: 'action',
      heading: t('plan.actions.fields.title'),
      share: 41,
      cell: (action) => <ActionWords action={action} facts={facts} />,
    },
    {
      key: 'owner',
      heading: t('plan.actions.fields.owner'),
      share: 19,
      cell: ({ owner }) => (owner === null ? t('print.plan.nobody') : <bdi>{owner}</bdi>),
    },
    {
      key: 'begun',
      heading: t('print.plan.done.adopted'),
      share: 10,
      kind: 'date',
      cell: ({ adoptedOn }) => format.dateShort(adoptedOn),
    },
    {
      key: 'ended',
      heading: t('plan.states.done'),
      share: 10,
      kind: 'date',
      cell: ({ endedOn }) => (endedOn === null ? t('common.none') : format.dateShort(endedOn)),
    },
    {
      key: 'effect',
      heading: t('print.plan.done.thenNow'),
      share: 20,
      cell: (action) => <EffectCell action={action} facts={facts} />,
    },
  ];
};

const DoneBlock = ({ facts }: { readonly facts: PlanFacts }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(facts);
  const done = doneSince(facts);
  const [count, more] = [done.length, done.length - mostLines];
  if (count === 0)
    return <ReportNone>{t('print.plan.done.none', { since: format.date(facts.since) })}</ReportNone>;
  return (
    <ReportBlock
      title={t('print.plan.done.title', {
        count,
        shown: format.number(count, 0),
        since: format.date(facts.since),
      })}
      about={t('print.plan.done.about', { date: format.date(facts.asOf) })}
    >
      <ReportTable
        label={t('print.plan.past')}
        columns={columns}
        groups={oneGroup(done.slice(0, mostLines))}
        rowKey={({ id }) => id}
      />
      {more > 0 ? (
        <ReportMore>{t('plan.today.more', { count: more, shown: format.number(more, 0) })}</ReportMore>
      ) : null}
    </ReportBlock>
  );
};

/** The part. */
export const PastPart = ({ facts }: { readonly facts: PlanFacts }) => {
  const { t } = useTranslation();
  return (
    <ReportPart title={t('print.plan.past')}>
      <DoneBlock facts={facts} />
      <CheckpointsBlock facts={facts} />
    </ReportPart>
  );
};
