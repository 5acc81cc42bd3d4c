/** Which files the data came from, and when they were read. */
import { useTranslation } from 'react-i18next';
import type { ImportSummary } from '../../../../shared/contract.ts';
import { isolated } from '../../../ui/isolated.ts';
import { localMoment } from '../../../ui/local-moment.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { cut } from '../cut.ts';
import { type SourceFile, sourceFiles } from './files.ts';
import css from './cells.module.css';
import { most } from './limits.ts';
import { More } from './more.tsx';
import { Words } from './words.tsx';

const useColumns = (): readonly Column<SourceFile>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const dayOf = (moment: string): string => format.date(localMoment(moment).day);
  const nameOf = ({ file, typedBy, importedAt }: SourceFile): string => {
    if (typedBy === null) return isolated(file);
    const date = dayOf(importedAt);
    return typedBy === ''
      ? t('common.origin.typed', { date })
      : t('common.origin.typedBy', { date, name: isolated(typedBy) });
  };
  return [
    {
      key: 'file',
      heading: t('common.origin.file'),
      cell: (file) => (
        <span className={css.wide}>
          <Words text={nameOf(file)} />
        </span>
      ),
    },
    {
      key: 'date',
      heading: t('dossier.columns.imported'),
      kind: 'figure',
      cell: ({ importedAt }) => dayOf(importedAt),
    },
    {
      key: 'tables',
      heading: t('dossier.columns.tables'),
      cell: ({ tables }) => (
        <Words text={format.list(tables.map((table) => t(`import.datasets.${table}.name`)))} />
      ),
    },
    {
      key: 'rows',
      heading: t('dossier.columns.rows'),
      kind: 'figure',
      cell: ({ rows }) => format.number(rows, 0),
    },
  ];
};

/** The table; nothing where nothing was imported. */
export const FileTable = ({ imports }: { readonly imports: readonly ImportSummary[] }) => {
  const { t } = useTranslation();
  const columns = useColumns();
  const { shown, more } = cut(sourceFiles(imports), most.files);
  if (shown.length === 0) return null;
  const title = t('dossier.method.files');
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={shown} rowKey={({ key }) => key} />
      <More count={more} />
    </Section>
  );
};
