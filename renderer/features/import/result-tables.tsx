/** What an import did, or would do: counts per table, files that failed, problems and changes by row. */
import { useTranslation } from 'react-i18next';
import type { FileResult, TableResult } from '../../../shared/import/index.ts';
import { useErrorText } from '../../app/use-error-text.ts';
import { Clip } from '../../ui/clip.tsx';
import { LongTable } from '../../ui/long-table.tsx';
import type { Column } from '../../ui/table.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useOrigin } from '../imports/origin.ts';
import { Changes } from './changes.tsx';
import { Issues } from './issues.tsx';
import { tableName, useImportNames } from './names.ts';
import css from './result-tables.module.css';

/** A table with the name that a reader knows it by. */
interface NamedResult {
  readonly name: string;
  readonly table: TableResult;
}

const counts = ['rows', 'imported', 'updated', 'unchanged', 'rejected', 'leftOut'] as const;

const namedResults = (
  files: readonly FileResult[],
  origin: (file: FileResult) => string,
): readonly NamedResult[] =>
  files.flatMap((file) => file.tables.map((table) => ({ name: tableName(origin(file), table.sheet), table })));

/** One line per table and reading. */
const Counts = ({ results }: { readonly results: readonly NamedResult[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useImportNames();
  const columns: readonly Column<NamedResult>[] = [
    {
      key: 'table',
      heading: t('import.result.table'),
      cell: ({ name }) => <Clip text={name} direction="isolate" />,
      width: 'rest',
    },
    { key: 'dataset', heading: t('import.result.dataset'), cell: ({ table }) => names.dataset(table.dataset) },
    ...counts.map((key): Column<NamedResult> => ({
      key,
      heading: t(`import.result.${key}`),
      cell: ({ table }) => format.number(table[key], 0),
      kind: 'figure',
    })),
  ];
  return (
    <div className={css.counts}>
      <LongTable
        label={t('import.result.perTable')}
        columns={columns}
        rows={results}
        rowKey={({ name, table }, index) => `${name} ${table.dataset} ${index}`}
      />
    </div>
  );
};

/** What was taken although the table left it open: said, for nothing is guessed in silence. */
const Assumed = ({ name, table }: NamedResult) => {
  const { t } = useTranslation();
  return table.assumed.map(({ code, column, taken }) => (
    <p key={`${code} ${column}`} className={css.assumed}>
      {t('import.result.assumed', {
        table: name,
        column,
        taken: t(`questions.${code}.${taken}`, { defaultValue: taken }),
      })}
    </p>
  ));
};

/** Every file of an import. A file with an error stored nothing. */
export const ResultTables = ({ files }: { readonly files: readonly FileResult[] }) => {
  const errorText = useErrorText();
  const results = namedResults(files, useOrigin());
  return (
    <>
      {files.map(({ file, error }, index) =>
        error ? (
          <p key={`${file} ${index}`} className={css.error}>
            {errorText({ code: error.code, detail: { file, ...error.detail } })}
          </p>
        ) : null,
      )}
      {results.length > 0 ? <Counts results={results} /> : null}
      {results.map(({ name, table }, index) => (
        <Assumed key={`${name} ${index}`} name={name} table={table} />
      ))}
      {results.map(({ name, table }, index) =>
        table.issues.length > 0 ? <Issues key={`${name} ${index}`} name={name} issues={table.issues} /> : null,
      )}
      {results.map(({ name, table }, index) =>
        table.changes.length > 0 ? (
          <Changes
            key={`${name} ${index}`}
            name={name}
            dataset={table.dataset}
            changes={table.changes}
            rows={table.updated}
          />
        ) : null,
      )}
    </>
  );
};
