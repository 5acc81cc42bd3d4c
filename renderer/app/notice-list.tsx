/** The notices at the foot of the window, read out politely as they come. */
import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './notice-list.module.css';
import { useNotices } from './notices.tsx';

/** All notices of the moment, newest last. */
export const NoticeList = () => {
  const { t } = useTranslation();
  const { notices, dismiss } = useNotices();
  return (
    <div className={css.list} role="status" aria-live="polite" aria-label={t('app.notices')}>
      {notices.map(({ id, tone, text, action }) => (
        <div key={id} className={css.notice} data-tone={tone}>
          <p>{text}</p>
          {action ? (
            <Button
              size="compact-xs"
              onClick={() => {
                if (action.isOnce) dismiss(id);
                action.run();
              }}
            >
              {action.label}
            </Button>
          ) : null}
          <CloseButton size="sm" aria-label={t('app.dismiss')} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
};
