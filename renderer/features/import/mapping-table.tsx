/** A table's first rows with, on top of every column, what it is for. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { datasetNamed } from '../../../shared/datasets/index.ts';
import type { TableMapping } from '../../../shared/import/index.ts';
import { metricKeys } from '../../../shared/model/metrics.ts';
import { Clip } from '../../ui/clip.tsx';
import { useFormat } from '../../ui/use-format.ts';
import type { ReviewTable, TablePlace } from './review-table.ts';
import { choiceText } from './column-choice.ts';
import { choiceOf, factorOf, takesFigures } from './mapping-edit.ts';
import css from './mapping-table.module.css';
import { useImportNames } from './names.ts';
import { useColumnChoice } from './use-column-choice.ts';

const mostRows = 5;

/** The groups of the select box on a column. */
const useChoices = (mapping: TableMapping) => {
  const { t } = useTranslation();
  const names = useImportNames();
  const { fields, keepsAttributes } = datasetNamed(mapping.dataset);
  const fieldItems = fields.map(({ name, required }) => ({
    value: choiceText({ kind: 'field', field: name }),
    label: required ? t('import.mapping.required', { field: names.field(name) }) : names.field(name),
  }));
  const figures = takesFigures(mapping)
    ? metricKeys.map((metric) => ({
        value: choiceText({ kind: 'metric', metric }),
        label: names.metric(metric),
      }))
    : [];
  const others = (['measure', 'attribute', 'leave'] as const)
    .filter((kind) => kind !== 'measure' || takesFigures(mapping))
    .filter((kind) => kind !== 'attribute' || keepsAttributes)
    .map((kind) => ({ value: kind, label: t(`import.mapping.${kind}`) }));
  return [
    { group: t('import.mapping.other'), items: others },
    { group: names.dataset(mapping.dataset), items: fieldItems },
    { group: t('import.mapping.figures'), items: figures },
  ].filter(({ items }) => items.length > 0);
};

/** Says that a column's numbers are not stored as they stand: a yearly amount becomes a monthly one. */
const Reckoned = ({ factor }: { readonly factor: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (factor === 1) return null;
  const by = (value: number): string => format.number(value, Number.isInteger(value) ? 0 : 2);
  const isShare = Math.abs(factor) < 1;
  // One twelfth has no exact number: its inverse is rounded to what the reader would say.
  const inverse = Math.round(100 / factor) / 100;
  return (
    <span className={css.reckoned}>
      {isShare
        ? t('import.mapping.divided', { by: by(inverse) })
        : t('import.mapping.multiplied', { by: by(factor) })}
    </span>
  );
};

interface MappingTableProps {
  readonly place: TablePlace;
  readonly table: ReviewTable;
  /** What the reader calls the table. */
  readonly name: string;
}

/** The preview. A column that is left out is set back. */
export const MappingTable = ({ place, table, name }: MappingTableProps) => {
  const { t } = useTranslation();
  const choose = useColumnChoice(place, table);
  const { columns } = table.recognised;
  const mapping = table.mapping ?? { dataset: 'measurements', fields: {} };
  const choices = useChoices(mapping);
  const rows = table.recognised.preview.slice(0, mostRows);
  const kinds = columns.map(({ heading }) => choiceOf(mapping, heading));
  return (
    <div
      className={css.scroll}
      tabIndex={0}
      role="region"
      aria-label={t('import.mapping.preview', { sheet: name })}
    >
      <table className={css.preview}>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column.heading} scope="col" data-left-out={kinds[i]?.kind === 'leave' ? '' : undefined}>
                <NativeSelect
                  aria-label={t('import.mapping.column', { column: column.heading })}
                  value={choiceText(kinds[i] ?? { kind: 'leave' })}
                  data={choices}
                  onChange={(event) => void choose(column.heading, event.currentTarget.value)}
                />
                <span className={css.heading}>
                  <bdi>{column.heading}</bdi>
                  <Reckoned factor={factorOf(mapping, column.heading)} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={row}>
              {columns.map(({ heading }, i) => (
                <td key={heading} data-left-out={kinds[i]?.kind === 'leave' ? '' : undefined} title={cells[i]}>
                  <Clip text={cells[i] ?? ''} direction="isolate" />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
