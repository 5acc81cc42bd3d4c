/** The notices at the foot of the window, read out politely as they come. */
import { useTranslation } from 'react-i18next';
import { NoticeCard } from './notice-card.tsx';
import css from './notice-list.module.css';
import type { Notice } from './notices-state.ts';
import { useNotices } from './notices.tsx';

/** All notices of the moment, newest last. */
export const NoticeList = () => {
  const { t } = useTranslation();
  const { notices, dismiss } = useNotices();
  const actionOf = ({ id, action }: Notice) =>
    action && {
      label: action.label,
      run: () => {
        if (action.isOnce) dismiss(id);
        action.run();
      },
    };
  return (
    <div className={css.list} role="status" aria-live="polite" aria-label={t('app.notices')}>
      {notices.map((notice) => (
        <NoticeCard
          key={notice.id}
          tone={notice.tone}
          text={notice.text}
          action={actionOf(notice)}
          onDismiss={() => dismiss(notice.id)}
        />
      ))}
    </div>
  );
};
