/** What a column to group by is called. */
import { useTranslation } from 'react-i18next';
import { attributeColumn } from '../../columns/fields.ts';

/** A built-in column in the reader's language, an attribute as it was imported. */
export const useColumnName = (): ((column: string) => string) => {
  const { t } = useTranslation();
  const prefix = attributeColumn('');
  return (column) => (column.startsWith(prefix) ? column.slice(prefix.length) : t(`import.fields.${column}`));
};
