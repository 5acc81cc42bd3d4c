/** Accounts that only other tables name: they are made, and marked until a list of accounts has them. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundAccounts } from '../../../shared/import/index.ts';
import { useFormat } from '../../ui/use-format.ts';
import css from './created-accounts.module.css';

const shownAtFirst = 12;

interface CreatedAccountsProps {
  readonly accounts: FoundAccounts;
  /** Whether they are there already, or would be. */
  readonly tense: 'would' | 'did';
}

/** One sentence and the names; nothing where every name was known. */
export const CreatedAccounts = ({ accounts: { created, createdCount }, tense }: CreatedAccountsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [all, setAll] = useState(false);
  if (createdCount === 0) return null;
  const shown = all ? created : created.slice(0, shownAtFirst);
  return (
    <section className={css.created}>
      <h3>{t(`import.created.${tense}`, { count: createdCount, accounts: format.number(createdCount, 0) })}</h3>
      <p>{t('import.created.hint')}</p>
      <ul className={css.names}>
        {shown.map((name) => (
          <li key={name}>
            <bdi>{name}</bdi>
          </li>
        ))}
      </ul>
      {!all && created.length > shownAtFirst ? (
        <Button size="compact-xs" onClick={() => setAll(true)}>
          {t('common.showAll', { count: created.length, shown: format.number(created.length, 0) })}
        </Button>
      ) : null}
    </section>
  );
};
