/** In words: where the table lies, whose export it is, what it was read as before. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { RecognisedTable } from '../../../shared/import/index.ts';
import { localMoment } from '../../ui/local-moment.ts';
import { useFormat } from '../../ui/use-format.ts';
import type { ReviewTable, TablePlace } from './review-table.ts';
import { headerRowsOf, linesOf } from './table-lines.ts';
import css from './table-facts.module.css';
import { useRecognise } from './use-recognise.ts';

/** "Headings in rows 3–4, table in rows 5–120." */
const usePlaceText = (): ((table: RecognisedTable) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const range = (from: number, to: number): string =>
    from === to ? format.number(from, 0) : `${format.number(from, 0)}–${format.number(to, 0)}`;
  return (table) => {
    if (table.headerRow === null) return t('import.lines.noTable');
    const lines = linesOf(table);
    const rows = headerRowsOf(lines);
    const headings =
      rows === 0
        ? t('import.lines.without')
        : t('import.lines.headingsIn', { count: rows, rows: range(lines.above + 1, lines.header) });
    const from = lines.header + 1;
    const body =
      lines.last === null
        ? t('import.lines.tableFrom', { row: format.number(from, 0) })
        : t('import.lines.tableIn', { rows: range(from, lines.last) });
    return `${headings} ${body}`;
  };
};

interface TableFactsProps {
  readonly place: TablePlace;
  readonly table: ReviewTable;
  readonly linesShown: boolean;
  readonly onShowLines: (shown: boolean) => void;
}

/** One line of facts above a table's columns. */
export const TableFacts = ({ place, table, linesShown, onShowLines }: TableFactsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const placeText = usePlaceText();
  const recognise = useRecognise(place, table);
  const { product, remembered, lines } = table.recognised;
  return (
    <div className={css.facts}>
      {product === null ? null : <p>{t('import.review.product', { product })}</p>}
      {remembered === null ? null : (
        <p className={css.remembered}>
          <span>
            {t('import.review.remembered', {
              file: remembered.file,
              date: format.date(localMoment(remembered.at).day),
            })}
          </span>
          <Button size="compact-xs" onClick={() => void recognise({ fresh: true })}>
            {t('import.review.fresh')}
          </Button>
        </p>
      )}
      <p>{placeText(table.recognised)}</p>
      {lines.length > 0 ? (
        <Button size="compact-xs" aria-expanded={linesShown} onClick={() => onShowLines(!linesShown)}>
          {t(linesShown ? 'import.lines.hide' : 'import.lines.show')}
        </Button>
      ) : null}
    </div>
  );
};
