/** All keys, place by place. */
import { useTranslation } from 'react-i18next';
import { keyGroups, type KeyRow } from '../key-table.ts';
import css from './keys.module.css';

const Row = ({ row }: { readonly row: KeyRow }) => {
  const { t } = useTranslation();
  return (
    <div>
      <dt dir="ltr">
        {row.keys.map((key) => (key === '…' ? <span key={key}>{key}</span> : <kbd key={key}>{key}</kbd>))}
      </dt>
      <dd>{t(row.does)}</dd>
    </div>
  );
};

/** The groups. */
export const Keys = () => {
  const { t } = useTranslation();
  return (
    <div className={css.groups}>
      {keyGroups.map(({ title, rows }) => (
        <section key={title}>
          <h3>{t(title)}</h3>
          <dl>
            {rows.map((row) => (
              <Row key={row.does} row={row} />
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
};
