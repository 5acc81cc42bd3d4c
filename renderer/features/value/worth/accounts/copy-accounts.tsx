/** Copies the table of accounts as it is ordered and looked for. Nothing leaves the machine. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { AccountInValue } from '../../../../../shared/model/value-page.ts';
import { useNotices } from '../../../../app/notices.tsx';
import { copyText } from '../../../../ui/copy-text.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import { tsvOf } from '../../../portfolio/export/clipboard.ts';
import { useValue } from '../../value-context.tsx';
import { worthTable } from './worth-table.ts';

/** The button. */
export const CopyAccounts = ({ rows }: { readonly rows: readonly AccountInValue[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useNotices();
  const { page } = useValue();
  const copy = (): void => {
    const decimalSign = format.fixed(0.5).includes(',') ? ',' : '.';
    const isDone = copyText(tsvOf(worthTable(rows, { t, hasGroups: page.by !== null }), decimalSign));
    const count = rows.length;
    if (isDone)
      say({ tone: 'done', text: t('portfolio.out.copied', { count, shown: format.number(count, 0) }) });
    else say({ tone: 'problem', text: t('account.rows.notCopied') });
  };
  return <Button onClick={copy}>{t('portfolio.out.copy')}</Button>;
};
