/** Where a row came from, in the reader's words: its file, sheet and row, or who typed it in and when. */
import { useTranslation } from 'react-i18next';
import type { RowOrigin } from '../../shared/model/rows-behind.ts';
import { isolated } from './isolated.ts';
import { useFormat } from './use-format.ts';

/** Some answers know the file alone. */
export type KnownOrigin = Pick<RowOrigin, 'file' | 'sheet' | 'row'> & Partial<RowOrigin>;

/** The two columns of a table that says where its rows came from. */
export interface OriginText {
  /** The file and its sheet, or who typed it in. */
  readonly place: string;
  /** The number of the row in the file; blank where it was typed in. */
  readonly row: string;
}

/** What writes origins. */
export const useOrigin = (): ((origin: KnownOrigin) => OriginText) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ file, sheet, row, typedBy = null, storedOn }) => {
    if (typedBy === null && file !== '') {
      const place = sheet === '' ? isolated(file) : `${isolated(file)} · ${isolated(sheet)}`;
      return { place, row: format.number(row, 0) };
    }
    const on = { date: storedOn === undefined ? '' : format.date(storedOn) };
    const place = typedBy
      ? t('common.origin.typedBy', { ...on, name: isolated(typedBy) })
      : t('common.origin.typed', on);
    return { place, row: '' };
  };
};
