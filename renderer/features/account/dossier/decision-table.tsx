/** What people decided about the account by hand: which light until when, what does not apply, why, and who said so. */
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../../../shared/model/decisions.ts';
import { Light } from '../../../ui/light.tsx';
import { localMoment } from '../../../ui/local-moment.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { cut } from '../cut.ts';
import { inOrder } from '../decisions/decision-state.ts';
import { useEnding } from '../decisions/use-ending.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { most } from './limits.ts';
import { More } from './more.tsx';
import { Words } from './words.tsx';

const useDays = (): ((decision: Decision) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (decision) =>
    decision.kind === 'band'
      ? t('account.decisions.fromUntil', {
          from: format.date(decision.from),
          until: format.date(decision.until),
        })
      : t('account.decisions.since', { date: format.date(localMoment(decision.decidedAt).day) });
};

const useColumns = (): readonly Column<Decision>[] => {
  const { t } = useTranslation();
  const names = useNames();
  const days = useDays();
  const ending = useEnding();
  return [
    {
      key: 'what',
      heading: t('dossier.columns.decision'),
      cell: (decision) =>
        decision.kind === 'band' ? (
          <Light band={decision.band} size="small" />
        ) : (
          <Words text={t('account.decisions.notApplicable', { metric: names.metricInText(decision.metric) })} />
        ),
    },
    { key: 'days', heading: t('dossier.columns.days'), cell: (decision) => days(decision) },
    {
      key: 'reason',
      heading: t('account.decisions.reason'),
      cell: ({ reason }) => <Words text={reason} isOwn />,
    },
    {
      key: 'author',
      heading: t('account.decisions.author'),
      cell: ({ author }) => <bdi>{author ?? t('common.none')}</bdi>,
    },
    {
      key: 'state',
      heading: t('dossier.columns.state'),
      cell: (decision) => <Words text={ending(decision)} />,
    },
  ];
};

/** The table; nothing where nothing was decided. */
export const DecisionTable = ({ decisions }: { readonly decisions: readonly Decision[] }) => {
  const { t } = useTranslation();
  const { asOf } = useAccountPage();
  const columns = useColumns();
  const title = t('account.decisions.sofar');
  const { shown, more } = cut(inOrder(decisions, asOf), most.decisions);
  if (shown.length === 0) return null;
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={shown} rowKey={({ kind, id }) => `${kind} ${id}`} />
      <More count={more} />
    </Section>
  );
};
