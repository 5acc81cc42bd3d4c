/** The date that everything is scored for. */
import { Button } from '@mantine/core';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.tsx';
import { DateField } from '../../ui/date-field.tsx';
import css from './as-of-date.module.css';

/** The date's field, and beside it the way back to the newest data once another date was picked. */
export const AsOfDate = memo(({ asOf }: { readonly asOf: string }) => {
  const { t } = useTranslation();
  const { session, dispatch } = useSession();
  return (
    <div className={css.date}>
      <label htmlFor="as-of">{t('portfolio.asOf')}</label>
      <DateField
        id="as-of"
        value={session.asOf ?? asOf}
        onChange={(iso) => dispatch({ type: 'asOf.picked', asOf: iso })}
      />
      {session.asOf === null ? null : (
        <Button onClick={() => dispatch({ type: 'asOf.picked', asOf: null })}>{t('portfolio.newest')}</Button>
      )}
    </div>
  );
});
