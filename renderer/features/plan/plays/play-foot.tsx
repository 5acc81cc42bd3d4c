/** The foot of the form: save, give up what is typed, and why the engine refused it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/use-error-text.ts';
import { useEditedPlay } from './edited-play.ts';
import css from './play-form.module.css';
import { usePlayDrafts } from './plays-context.tsx';
import type { PlaySaving } from './use-save-play.ts';

interface PlayFootProps {
  readonly saving: PlaySaving;
  readonly toList: () => void;
}

/** The foot. */
export const PlayFoot = ({ saving, toList }: PlayFootProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { dispatch } = usePlayDrafts();
  const { key, isUnsaved } = useEditedPlay().entry;
  const cancel = (): void => {
    dispatch({ type: 'left', key });
    toList();
  };
  return (
    <footer className={css.foot}>
      {saving.refusal ? (
        <p className={css.error} role="alert">
          {errorText(saving.refusal)}
        </p>
      ) : null}
      <Button type="submit" variant="filled" disabled={!isUnsaved} loading={saving.isSaving}>
        {t('plan.plays.save')}
      </Button>
      <Button disabled={!isUnsaved} onClick={cancel}>
        {t('common.cancel')}
      </Button>
      <span className={css.quiet} role="status">
        {isUnsaved ? t('plan.plays.unsaved') : ''}
      </span>
    </footer>
  );
};
