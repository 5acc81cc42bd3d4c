/** Notes that may stand on paper. */
import { useTranslation } from 'react-i18next';
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { cut } from '../cut.ts';
import { most } from './limits.ts';
import { More } from './more.tsx';
import { Words } from './words.tsx';

const useColumns = (): readonly Column<AccountNote>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  return [
    { key: 'date', heading: t('dossier.columns.date'), cell: ({ date }) => format.date(date) },
    {
      key: 'author',
      heading: t('dossier.columns.author'),
      cell: ({ author }) => <bdi>{author ?? t('common.none')}</bdi>,
    },
    {
      key: 'note',
      heading: t('dossier.columns.note'),
      width: 'rest',
      cell: ({ text }) => <Words text={text} isOwn />,
    },
  ];
};

/** The table; nothing where no note prints. */
export const NoteTable = ({ notes }: { readonly notes: readonly AccountNote[] }) => {
  const { t } = useTranslation();
  const columns = useColumns();
  const { shown, more } = cut(notes, most.notes);
  if (shown.length === 0) return null;
  const title = t('account.plan.notes.title');
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={shown} rowKey={({ id }) => String(id)} />
      <More count={more} />
    </Section>
  );
};
