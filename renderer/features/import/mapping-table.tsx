/** A table's first rows with, on top of every column, what it is for. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { datasetNamed } from '../../../shared/datasets/index.ts';
import type { TableMapping } from '../../../shared/import/index.ts';
import { metricKeys } from '../../../shared/model/metrics.ts';
import { Clip } from '../../ui/clip.tsx';
import type { ReviewTable, TablePlace } from './review-table.ts';
import { choiceOf, choiceText, takesFigures } from './mapping-edit.ts';
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
