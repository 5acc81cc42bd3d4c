/** The filters that hold, each with a way to take it away. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import type { ListColumn } from '../columns/column.ts';
import { usePortfolioView } from '../view-context.tsx';
import css from './filter-chips.module.css';
import { filterWords } from './filter-words.ts';

/** One chip per filter; nothing where there is none. */
export const FilterChips = ({ columns }: { readonly columns: readonly ListColumn[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { view, change } = usePortfolioView();
  const { filters } = view;
  if (filters.length === 0) return null;
  return (
    <ul className={css.chips} aria-label={t('portfolio.filters.holding')}>
      {filters.map((filter, at) => {
        const words = filterWords(filter, { t, format, columns });
        return (
          <li key={words} className={css.chip}>
            <span className={css.words} title={words}>
              {words}
            </span>
            <button
              type="button"
              className={css.away}
              aria-label={t('portfolio.filters.remove', { filter: words })}
              onClick={() => change({ filters: filters.toSpliced(at, 1) })}
            >
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 4L12 12M12 4L4 12" />
              </svg>
            </button>
          </li>
        );
      })}
      <li>
        <TextLink onClick={() => change({ filters: [] })}>{t('portfolio.filters.clear')}</TextLink>
      </li>
    </ul>
  );
};
