/** The tickets of the account, the newest first. */
import { useTranslation } from 'react-i18next';
import type { RowsBehind } from '../../../../shared/model/rows-behind.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import css from './text.module.css';
import { most } from './limits.ts';
import { RowTable } from './row-table.tsx';

/** The chapter. */
export const Support = ({ tickets }: { readonly tickets: RowsBehind | null }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { ticketsTotal, asOf } = useAccountPage();
  if (tickets === null) return null;
  const all = tickets.parts[tickets.part]?.counting ?? tickets.rows.length;
  const detail = {
    shown: format.number(all, 0),
    open: format.number(ticketsTotal, 0),
    date: format.date(asOf),
  };
  return (
    <>
      <p className={css.text}>{t('dossier.support.sentence', { ...detail, count: all })}</p>
      <RowTable answer={tickets} label={t('dossier.chapters.support')} room={most.tickets} />
    </>
  );
};
