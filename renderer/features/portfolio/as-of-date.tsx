/** The date that everything is scored for. */
import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseDay } from '../../../shared/dates.ts';
import { useSession } from '../../app/session.tsx';
import css from './as-of-date.module.css';

/** A year that is still being typed (0002, 0020, 0202) is no date anyone means. */
const earliestYear = 1990;

const isMeant = (iso: string): boolean =>
  parseDay(iso) !== undefined && Number(iso.slice(0, 4)) >= earliestYear;

/** The date's field, and beside it the way back to the newest data once another date was picked. */
export const AsOfDate = ({ asOf }: { readonly asOf: string }) => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  const wanted = session.asOf ?? asOf;
  const [typed, setTyped] = useState(wanted);
  useEffect(() => setTyped(wanted), [wanted]);
  return (
    <div className={css.date}>
      <label htmlFor="as-of">{t('portfolio.asOf')}</label>
      <TextInput
        id="as-of"
        type="date"
        value={typed}
        onChange={(event) => {
          const iso = event.currentTarget.value;
          setTyped(iso);
          if (isMeant(iso)) dispatch({ type: 'asOf.picked', asOf: iso });
        }}
      />
      {session.asOf === null ? null : (
        <Button onClick={() => dispatch({ type: 'asOf.picked', asOf: null })}>{t('portfolio.newest')}</Button>
      )}
    </div>
  );
};
