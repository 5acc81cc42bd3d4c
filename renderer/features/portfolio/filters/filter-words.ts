/** A filter in words, for the chip that stands for it. Pure. */
import type { ListFilter, RangeFilter, ValueFilter } from '../../../../shared/model/list-view.ts';
import type { CellWords } from '../columns/column.ts';
import type { ListColumn } from '../columns/column.ts';
import { isolated } from '../../../ui/isolated.ts';
import { moneyColumns } from './subjects.ts';

/** More names than this would not fit. */
const mostNames = 2;

/** The words and the columns that filters are about. */
export interface FilterWords extends CellWords {
  readonly columns: readonly ListColumn[];
}

const headingOf = ({ columns }: FilterWords, field: string): string => {
  const column = columns.find(({ id }) => id === field);
  return column?.figureName ?? column?.heading ?? field;
};

const valueWords = ({ field, values }: ValueFilter, words: FilterWords): string => {
  const { t, columns } = words;
  const column = columns.find(({ id }) => id === field);
  const names = values.map((value) =>
    value === null ? t('portfolio.filters.blank') : isolated(column?.wordFor?.(value) ?? value),
  );
  const shown = names.slice(0, mostNames);
  const more = names.length - shown.length;
  const all = more > 0 ? [...shown, t('portfolio.filters.more', { count: more })] : shown;
  return t('portfolio.filters.is', { name: headingOf(words, field), values: all.join(', ') });
};

const figureWords = (
  { field, currency }: RangeFilter,
  { format }: FilterWords,
): ((value: number) => string) => {
  if (moneyColumns.has(field)) return (value) => format.money(value, currency ?? null);
  return field === 'coverage' ? (value) => format.share(value) : (value) => format.number(value);
};

const rangeWords = (filter: RangeFilter, words: FilterWords): string => {
  const { t } = words;
  const { from, to, field } = filter;
  const written = figureWords(filter, words);
  const name = headingOf(words, field);
  if (from !== null && to !== null)
    return t('portfolio.filters.between', { name, from: written(from), to: written(to) });
  if (from !== null) return t('portfolio.filters.from', { name, from: written(from) });
  return to === null ? name : t('portfolio.filters.to', { name, to: written(to) });
};

/** What a filter lets through. */
export const filterWords = (filter: ListFilter, words: FilterWords): string => {
  switch (filter.kind) {
    case 'value':
      return valueWords(filter, words);
    case 'range':
      return rangeWords(filter, words);
    case 'mark':
      return words.t(`portfolio.filters.${filter.mark}`);
    case 'accounts':
      return filter.label;
  }
};
