/** The rows behind the account's figures, each with the file and row it came from. */
import { useTranslation } from 'react-i18next';
import { Empty } from '../../../ui/empty.tsx';

interface RowsViewProps {
  /** The metric, value or trait whose rows are shown first; null for the beginning. */
  readonly about: string | null;
}

/** The rows behind one figure at a time. */
export const RowsView = ({ about }: RowsViewProps) => {
  const { t } = useTranslation();
  return <Empty what={about ?? t('account.views.rows')} />;
};
