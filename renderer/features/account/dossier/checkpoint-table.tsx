/** The reviews of the account: what was frozen at each. */
import { useTranslation } from 'react-i18next';
import type { CheckpointHead } from '../../../../shared/model/plan/checkpoint.ts';
import { isolated } from '../../../ui/isolated.ts';
import { Light } from '../../../ui/light.tsx';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { cut } from '../cut.ts';
import { useAccountPage } from '../page-context.ts';
import { most } from './limits.ts';
import { More } from './more.tsx';
import { Words } from './words.tsx';

const useColumns = (): readonly Column<CheckpointHead>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs } = useAccountPage().model;
  return [
    { key: 'date', heading: t('dossier.columns.date'), cell: ({ date }) => format.date(date) },
    {
      key: 'score',
      heading: t('account.about.score'),
      kind: 'figure',
      cell: ({ score }) => (score === null ? t('common.none') : format.score(score, cutoffs)),
    },
    {
      key: 'light',
      heading: t('dossier.columns.light'),
      cell: ({ band }) => <Light band={band} size="small" />,
    },
    {
      key: 'model',
      heading: t('dossier.columns.model'),
      cell: ({ model: { name, version } }) => (
        <Words text={t('account.plan.review.version', { name: isolated(name), version })} />
      ),
    },
    {
      key: 'author',
      heading: t('dossier.columns.author'),
      cell: ({ author }) => <bdi>{author ?? t('common.none')}</bdi>,
    },
    {
      key: 'note',
      heading: t('dossier.columns.note'),
      cell: ({ note }) => (note === null ? null : <Words text={note} isOwn />),
    },
  ];
};

/** The table; nothing before the first review. */
export const CheckpointTable = ({ checkpoints }: { readonly checkpoints: readonly CheckpointHead[] }) => {
  const { t } = useTranslation();
  const columns = useColumns();
  const { shown, more } = cut(checkpoints, most.checkpoints);
  if (shown.length === 0) return null;
  const title = t('account.plan.review.checkpoints');
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={shown} rowKey={({ id }) => String(id)} />
      <More count={more} />
    </Section>
  );
};
