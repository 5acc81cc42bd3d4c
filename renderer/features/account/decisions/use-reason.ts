/** A reason and who gave it, as one text. */
import { useTranslation } from 'react-i18next';
import { isolated } from '../../../ui/isolated.ts';

/** What writes it; the author may not be known. */
export const useReason = (): ((decision: {
  readonly reason: string;
  readonly author: string | null;
}) => string) => {
  const { t } = useTranslation();
  return ({ reason, author }) =>
    author === null
      ? isolated(reason)
      : t('account.decisions.reasonBy', { reason: isolated(reason), author: isolated(author) });
};
