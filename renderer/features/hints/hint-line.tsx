/** One hint at a time, in a line of its own above the screen it is about: it covers nothing and takes no focus. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import css from './hint-line.module.css';
import { useHints } from './use-hints.ts';

/** The line; it is there for screen readers before there is anything to say. */
export const HintLine = () => {
  const { t } = useTranslation();
  const { hint, close, closeAll } = useHints();
  return (
    <aside className={css.place} aria-label={t('hints.title')}>
      <p role="status" className={hint ? css.text : undefined}>
        {hint ? t(`hints.${hint}`) : ''}
      </p>
      {hint ? (
        <span className={css.buttons}>
          <Button size="compact-xs" onClick={close}>
            {t('hints.close')}
          </Button>
          <Button size="compact-xs" variant="transparent" onClick={closeAll}>
            {t('hints.closeAll')}
          </Button>
        </span>
      ) : null}
    </aside>
  );
};
