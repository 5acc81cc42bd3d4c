/** Says which figures of a table are no part of the score: the owner would look for them there. */
import { useTranslation } from 'react-i18next';
import type { TableMapping } from '../../../shared/import/index.ts';
import { useFormat } from '../../ui/use-format.ts';
import { ownFigures } from './mapping-edit.ts';
import css from './own-figures.module.css';

/** One sentence, or nothing where every figure belongs to a metric. Null: the table is left out. */
export const OwnFigures = ({ mapping }: { readonly mapping: TableMapping | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = mapping ? ownFigures(mapping) : [];
  if (columns.length === 0) return null;
  return (
    <p className={css.note}>
      {t('import.review.ownFigures', { columns: format.list(columns), count: columns.length })}
    </p>
  );
};
