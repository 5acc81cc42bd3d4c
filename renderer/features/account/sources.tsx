/** The foot of the page: how fresh each table is, what the lights mean, and which model made the score. */
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Freshness } from '../../../shared/model/account-page.ts';
import type { Format } from '../../../shared/format.ts';
import type { Band } from '../../../shared/model/model.ts';
import { Definition } from '../../ui/definition.tsx';
import { Figure } from '../../ui/figure.tsx';
import { Light } from '../../ui/light.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNames } from './names.ts';
import { useAccountPage } from './page-context.ts';
import { RowsLink } from './rows/rows-link.tsx';
import css from './sources.module.css';

const ageText = (days: number | null, t: TFunction, format: Format): string => {
  if (days === null) return t('freshness.none');
  return days === 0 ? t('freshness.sameDay') : t('freshness.age', { age: format.span(days, 'day') });
};

const Source = ({ entry }: { readonly entry: Freshness }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const name = useNames().dataset(entry.dataset);
  const dated = (iso: string | null) => (iso === null ? t('freshness.never') : format.date(iso));
  const facts = [
    { label: t('freshness.newest'), value: dated(entry.newest) },
    { label: t('freshness.newestOfAccount'), value: dated(entry.newestOfAccount) },
    { label: t('freshness.rowsOfAccount'), value: format.number(entry.rowsOfAccount, 0) },
  ];
  const age = ageText(entry.ageDays, t, format);
  const about = () => (
    <>
      <Definition title={name} text={t('freshness.definition')} facts={facts} />
      <RowsLink about={{ kind: 'dataset', key: entry.dataset }} count={entry.rowsOfAccount} />
    </>
  );
  return (
    <li className={css.source}>
      <span className={css.name}>{name}</span>
      <Figure about={about} label={`${name}: ${age}`}>
        <span data-known={entry.ageDays !== null}>{age}</span>
      </Figure>
    </li>
  );
};

/** Tables that were never imported, in one breath. */
const Missing = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const missing = useAccountPage().freshness.filter((entry) => entry.newest === null);
  if (missing.length === 0) return null;
  const list = format.list(missing.map((entry) => names.dataset(entry.dataset)));
  return <li>{t('freshness.missing', { tables: list })}</li>;
};

const Key = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { model } = useAccountPage();
  const cutoffs = {
    amber: format.number(model.cutoffs.amber),
    green: format.number(model.cutoffs.green),
    coverage: format.share(model.minimumCoverage),
  };
  return (
    <>
      {(['red', 'amber', 'green', 'unknown'] satisfies readonly Band[]).map((band) => (
        <span key={band} className={css.band}>
          <Light band={band} size="small" /> {t(`account.key.${band}`, cutoffs)}
        </span>
      ))}
    </>
  );
};

/** Two quiet lines, like the source line under a printed chart. */
export const Sources = () => {
  const { t } = useTranslation();
  const { freshness, model } = useAccountPage();
  return (
    <footer className={css.foot}>
      <ul className={css.sources} aria-label={t('freshness.title')}>
        <li className={css.heading}>{t('freshness.title')}</li>
        {freshness.map((entry) =>
          entry.newest === null ? null : <Source key={entry.dataset} entry={entry} />,
        )}
        <Missing />
      </ul>
      <div className={css.key}>
        <Key />
        <span className={css.model}>{t('account.model', { name: model.name, version: model.version })}</span>
      </div>
    </footer>
  );
};
