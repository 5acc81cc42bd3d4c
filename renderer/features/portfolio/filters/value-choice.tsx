/** Choosing values of a column: accounts with any of them are shown. */
import { Checkbox, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '../../../../shared/fold.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { useFormat } from '../../../ui/use-format.ts';
import type { ListColumn } from '../columns/column.ts';
import { usePortfolioView } from '../view-context.tsx';
import { withFilter } from '../view-state.ts';
import css from './filter-form.module.css';
import { valueCounts, valueFilterOn } from './subjects.ts';

/** More are found by searching. */
const mostShown = 100;
/** Fewer are found by looking. */
const fewestToSearch = 9;

interface ValueChoiceProps {
  readonly column: ListColumn;
  readonly rows: readonly PortfolioRow[];
}

const useChosen = ({ id }: ListColumn) => {
  const { view, change } = usePortfolioView();
  const values = valueFilterOn(view.filters, id)?.values ?? [];
  const toggle = (value: string | null): void => {
    const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
    const others = view.filters.filter((filter) => filter !== valueFilterOn(view.filters, id));
    change({
      filters:
        next.length === 0 ? others : withFilter(view.filters, { kind: 'value', field: id, values: next }),
    });
  };
  return { values, toggle };
};

/** A list of boxes, the most frequent value first. */
export const ValueChoice = ({ column, rows }: ValueChoiceProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [search, setSearch] = useState('');
  const { values, toggle } = useChosen(column);
  const counts = useMemo(() => valueCounts(rows, column), [rows, column]);
  const wordFor = (value: string | null): string =>
    value === null ? t('portfolio.filters.blank') : (column.wordFor?.(value) ?? value);
  const found = counts.filter(({ value }) => fold(wordFor(value)).includes(fold(search)));
  return (
    <div className={css.values}>
      {counts.length < fewestToSearch ? null : (
        <TextInput
          aria-label={t('portfolio.filters.searchValues')}
          placeholder={t('portfolio.filters.searchValues')}
          value={search}
          onChange={({ currentTarget }) => setSearch(currentTarget.value)}
        />
      )}
      <ul className={css.list} aria-label={column.heading}>
        {found.slice(0, mostShown).map(({ value, count }) => (
          <li key={value === null ? 'none' : `v${value}`} className={css.value}>
            <Checkbox
              size="xs"
              label={<bdi>{wordFor(value)}</bdi>}
              checked={values.includes(value)}
              onChange={() => toggle(value)}
            />
            <span className={css.count}>{format.number(count, 0)}</span>
          </li>
        ))}
      </ul>
      {found.length > mostShown ? (
        <p className={css.hint}>
          {t('portfolio.filters.moreValues', {
            count: found.length - mostShown,
            shown: format.number(found.length - mostShown, 0),
          })}
        </p>
      ) : null}
    </div>
  );
};
