/** A screen that could not be shown: one calm sentence and a way on. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './failure.module.css';
import { useErrorText, type SayableError } from './use-error-text.ts';

interface FailureProps {
  readonly error: SayableError;
  readonly retry?: () => void;
  readonly back?: () => void;
}

/** Says an error in place of a page. */
export const Failure = ({ error, retry, back }: FailureProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  return (
    <div className={css.failure} role="alert">
      <p>{errorText(error)}</p>
      <div className={css.ways}>
        {retry ? <Button onClick={retry}>{t('common.retry')}</Button> : null}
        {back ? <Button onClick={back}>{t('common.back')}</Button> : null}
      </div>
    </div>
  );
};
