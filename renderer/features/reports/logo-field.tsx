/** The logo: chosen here or dropped on the window, shown as it is, and taken away again. */
import { Button, FileButton } from '@mantine/core';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import css from './choices.module.css';
import { useReports } from './reports-context.tsx';

/** The picture or where to drop one, the buttons, and why the last picture was refused. */
export const LogoField = ({ logo }: { readonly logo: string | null }) => {
  const { t } = useTranslation();
  const id = useId();
  const { problem, take, remove } = useReports().logo;
  const again = useRef<() => void>(null);
  const chosen = (file: File | null): void => {
    if (file) void take(file);
    // The same file may be chosen again once it is mended.
    again.current?.();
  };
  return (
    <div className={css.logo} role="group" aria-label={t('reports.logo.label')}>
      <span className={css.label}>{t('reports.logo.label')}</span>
      <div className={css.picture} data-empty={logo === null} data-problem={problem !== null}>
        {logo === null ? (
          <span>{t('reports.logo.drop')}</span>
        ) : (
          <img src={logo} alt={t('reports.logo.label')} />
        )}
      </div>
      <div className={css.buttons}>
        <FileButton accept="image/png,image/jpeg" onChange={chosen} resetRef={again}>
          {(props) => (
            <Button {...props} aria-describedby={problem === null ? undefined : id}>
              {t(logo === null ? 'reports.logo.choose' : 'reports.logo.replace')}
            </Button>
          )}
        </FileButton>
        {logo === null ? null : (
          <Button variant="subtle" onClick={remove}>
            {t('reports.logo.remove')}
          </Button>
        )}
      </div>
      {problem === null ? null : (
        <p id={id} className={css.problem} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
};
