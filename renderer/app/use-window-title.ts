/** The window's name in the task bar. */
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the window after what is open in it, and after nothing else of the client. */
export const useWindowTitle = (workspace: string | undefined): void => {
  const { t } = useTranslation();
  const title = workspace === undefined ? t('app.name') : t('app.windowTitle', { workspace });
  useEffect(() => {
    document.title = title;
  }, [title]);
};
