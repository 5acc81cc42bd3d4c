/** Names beside the codes of accounts: a table that has both says who the codes are. */
import { datasetNamed } from '../../../../shared/datasets/index.ts';
import { words } from '../../../../shared/datasets/words.ts';
import { foldHeading } from '../../../../shared/fold.ts';
import type { TableMapping } from '../../../../shared/import/index.ts';
import type { SampleColumn } from './columns.ts';

const headingsOf = (name: 'key' | 'name'): readonly string[] =>
  datasetNamed('accounts').fields.find((field) => field.name === name)?.headings ?? [];

/** Keys of rows, which any table has for its own. */
const ownKeys = new Set(words('id, record id, crm id, מזהה').map(foldHeading));

const codes = new Set(
  [...headingsOf('key'), ...words('tenant, cari hesap kodu, hesap no, מספר הלקוח, קוד הלקוח')]
    .map(foldHeading)
    .filter((heading) => !ownKeys.has(heading)),
);
const names = new Set(
  [
    ...headingsOf('name'),
    ...words('cari ünvanı, cari hesap adı, cari hesap ünvanı, ticari ünvan, şirket ünvanı'),
  ].map(foldHeading),
);

const columnsUsed = ({ fields, measures = [] }: TableMapping): ReadonlySet<string> =>
  new Set([
    ...Object.values(fields).flatMap((from) =>
      typeof from === 'string'
        ? [from]
        : [...(from.columns ?? []), ...(from.column === undefined ? [] : [from.column])],
    ),
    ...measures.map(({ column }) => column),
  ]);

/** Whether each code goes with hardly more than one name, and stands wherever a name does. */
const belongTogether = (code: SampleColumn, name: SampleColumn): boolean =>
  name.cells.length > 0 &&
  name.cells.length <= code.cells.length &&
  name.distinct.length <= Math.ceil(code.distinct.length * 1.1);

/** A reading whose account has a code and a name in two columns takes the code, and the name beside it. */
export const withAccountName = (mapping: TableMapping, columns: readonly SampleColumn[]): TableMapping => {
  const { account } = mapping.fields;
  if (typeof account !== 'string') return mapping;
  const used = columnsUsed(mapping);
  const own = columns.find(({ heading }) => heading === account);
  const beside = (known: ReadonlySet<string>) =>
    columns.find(({ folded, heading }) => known.has(folded) && !used.has(heading));
  if (own === undefined) return mapping;
  const isCode = codes.has(own.folded);
  if (!isCode && !names.has(own.folded)) return mapping;
  const [code, name] = isCode ? [own, beside(names)] : [beside(codes), own];
  if (code === undefined || name === undefined || !belongTogether(code, name)) return mapping;
  return { ...mapping, fields: { ...mapping.fields, account: { column: code.heading, name: name.heading } } };
};
