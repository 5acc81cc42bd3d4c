/** One notice: what was done or could not be, what can be done about it, and a way to put it away. */
import { Button, CloseButton } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './notice-list.module.css';
import type { Notice } from './notices-state.ts';

interface NoticeCardProps extends Pick<Notice, 'tone' | 'text'> {
  readonly action?: { readonly label: string; readonly run: () => void } | undefined;
  readonly onDismiss: () => void;
}

/** The notice, ruled at its start in the colour of its tone. */
export const NoticeCard = ({ tone, text, action, onDismiss }: NoticeCardProps) => {
  const { t } = useTranslation();
  return (
    <div className={css.notice} data-tone={tone}>
      <p>{text}</p>
      {action ? (
        <Button size="compact-xs" onClick={action.run}>
          {action.label}
        </Button>
      ) : null}
      <CloseButton size="sm" aria-label={t('app.dismiss')} onClick={onDismiss} />
    </div>
  );
};
