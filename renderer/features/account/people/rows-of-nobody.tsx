/** What the people's scores leave out: rows that do not say whose they are. */
import { useTranslation } from 'react-i18next';
import type { NamedRows } from '../../../../shared/model/people.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import css from './rows-of-nobody.module.css';

/** One line; nothing where every row names somebody. */
export const RowsOfNobody = ({ rows }: { readonly rows: readonly NamedRows[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const parts = rows
    .filter((own) => own.named < own.rows)
    .map((own) =>
      t('account.people.nobodyPart', {
        dataset: names.dataset(own.dataset),
        rows: format.number(own.rows - own.named, 0),
        all: format.number(own.rows, 0),
      }),
    );
  if (parts.length === 0) return null;
  return <p className={css.line}>{t('account.people.nobody', { parts: format.list(parts) })}</p>;
};
