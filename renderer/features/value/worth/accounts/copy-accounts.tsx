/** Copies the table of accounts as it is ordered and looked for. Nothing leaves the machine. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountInValue } from '../../../../../shared/model/value-page.ts';
import { useCopy } from '../../../../app/use-copy.ts';
import { decimalSignOf, tsvOf } from '../../../../ui/table-text.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import { useValue } from '../../value-context.tsx';
import { worthTable } from './worth-table.ts';

/** The button. */
export const CopyAccounts = ({ rows }: { readonly rows: readonly AccountInValue[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const copy = useCopy();
  const { page } = useValue();
  const press = (): void => {
    const table = worthTable(rows, { t, hasGroups: page.by !== null });
    const count = { count: rows.length, shown: format.number(rows.length, 0) };
    copy(tsvOf(table, decimalSignOf(format)), t('portfolio.out.copied', count));
  };
  return <Button onClick={press}>{t('portfolio.out.copy')}</Button>;
};
