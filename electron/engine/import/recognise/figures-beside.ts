/** Figures that a firm has added to the accounts of its program: a health score, an NPS, a rate of use. */
import type { TableMapping } from '../../../../shared/import/index.ts';
import type { SampleColumn } from './columns.ts';
import { measuresOf } from './measures.ts';

/** A ready-made mapping of accounts with the figures in the columns that it leaves over. */
export const withFigures = (mapping: TableMapping, columns: readonly SampleColumn[]): TableMapping => {
  if (mapping.dataset !== 'accounts' || mapping.measures !== undefined) return mapping;
  const used = new Set(
    Object.values(mapping.fields).flatMap((field) =>
      typeof field === 'string' ? [field] : (field.columns ?? [field.column ?? '']),
    ),
  );
  const measures = measuresOf(columns.filter(({ heading }) => !used.has(heading)));
  return measures.length === 0 ? mapping : { ...mapping, measures: [...measures] };
};
