/** What an import did, or would do: counts per table, problems by row. */
import { useTranslation } from 'react-i18next';
import type { FileResult, TableResult } from '../../../shared/import.ts';
import { useErrorText } from '../../app/use-error-text.ts';
import { Table, type Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { Issues } from './issues.tsx';
import { useImportNames } from './names.ts';
import css from './result-tables.module.css';

type Count = 'rows' | 'imported' | 'updated' | 'unchanged' | 'rejected';
const counts = ['rows', 'imported', 'updated', 'unchanged', 'rejected'] as const satisfies readonly Count[];

/** The counts of one file's tables. */
const Counts = ({ file }: { readonly file: FileResult }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useImportNames();
  const columns: readonly Column<TableResult>[] = [
    { key: 'sheet', heading: t('import.result.sheet'), cell: (row) => <bdi>{row.sheet}</bdi>, width: 'rest' },
    { key: 'dataset', heading: t('import.result.dataset'), cell: (row) => names.dataset(row.dataset) },
    ...counts.map((key): Column<TableResult> => ({
      key,
      heading: t(`import.result.${key}`),
      cell: (row) => format.number(row[key], 0),
      kind: 'figure',
    })),
  ];
  return (
    <div className={css.counts}>
      <Table
        label={file.file}
        columns={columns}
        rows={file.tables}
        rowKey={(row, index) => `${row.sheet} ${row.dataset} ${index}`}
      />
    </div>
  );
};

/** One file: an error that stored nothing, or its tables. */
const FileResultView = ({ file }: { readonly file: FileResult }) => {
  const errorText = useErrorText();
  return (
    <section className={css.file}>
      <h3>
        <bdi>{file.file}</bdi>
      </h3>
      {file.error ? (
        <p className={css.error}>{errorText({ code: file.error.code, detail: { file: file.file, ...file.error.detail } })}</p>
      ) : (
        <Counts file={file} />
      )}
      {file.tables.map((table, index) =>
        table.issues.length > 0 ? <Issues key={`${table.sheet} ${index}`} table={table} /> : null,
      )}
    </section>
  );
};

/** Every file of an import. */
export const ResultTables = ({ files }: { readonly files: readonly FileResult[] }) =>
  files.map((file) => <FileResultView key={file.file} file={file} />);
