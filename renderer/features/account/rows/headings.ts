/** What the columns of rows are called. */
import { useTranslation } from 'react-i18next';

/** Column → its heading: short where the field's own name is long. */
export const useRowHeadings = (): ((column: string) => string) => {
  const { t } = useTranslation();
  return (column) => t([`account.rows.column.${column}`, `import.fields.${column}`]);
};
