/** Copies the list: with the button, or with Ctrl+C while the list has the keyboard. Nothing leaves the machine. */
import { Button } from '@mantine/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../../app/notices.tsx';
import { decimalSignOf, htmlOf, tsvOf } from '../../../ui/table-text.ts';
import { useFormat } from '../../../ui/use-format.ts';
import type { ListModel } from '../rows/use-list.ts';
import { useListTable } from './use-list-table.ts';

interface CopyButtonProps {
  readonly model: ListModel;
  readonly list: RefObject<HTMLDivElement | null>;
}

/** Whether a copy is meant for the list: its own keyboard, and no text that somebody marked. */
const isForList = (list: HTMLElement | null): boolean =>
  list !== null && document.activeElement === list && (window.getSelection()?.isCollapsed ?? true);

/** The button. */
export const CopyButton = ({ model, list }: CopyButtonProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { say } = useNotices();
  const tableNow = useListTable(model);
  const byButton = useRef(false);
  useEffect(() => {
    const copy = (event: ClipboardEvent): void => {
      if (!event.clipboardData || !(byButton.current || isForList(list.current))) return;
      event.preventDefault();
      const table = tableNow();
      const decimalSign = decimalSignOf(format);
      event.clipboardData.setData('text/plain', tsvOf(table, decimalSign));
      event.clipboardData.setData(
        'text/html',
        htmlOf(table, { decimalSign, fromRight: format.language === 'he' }),
      );
      const count = table.rows.length;
      say({ tone: 'done', text: t('portfolio.out.copied', { count, shown: format.number(count, 0) }) });
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, [tableNow, format, say, t, list]);
  const press = (): void => {
    byButton.current = true;
    // The one way that needs no permission: the event of the copy itself is given the table.
    document.execCommand('copy');
    byButton.current = false;
  };
  return <Button onClick={press}>{t('portfolio.out.copy')}</Button>;
};
