/** The password of the open workspace: given, changed, removed; where it is kept; and when the workspace is locked. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.tsx';
import { Section } from '../../../ui/section.tsx';
import css from '../settings-screen.module.css';
import { ChangePassword } from './change-password.tsx';
import { GivePassword } from './give-password.tsx';
import { KeptPassword } from './kept-password.tsx';
import { Locking } from './locking.tsx';
import { RemovePassword } from './remove-password.tsx';

interface PartProps {
  readonly readOnly: boolean;
}

/** In the place of the forms: what cannot be stored is not asked for. */
const NotHere = () => {
  const { t } = useTranslation();
  return (
    <p className={css.note} role="note">
      {t('settings.password.readOnly')}
    </p>
  );
};

const WithPassword = ({ readOnly }: PartProps) => {
  const { t } = useTranslation();
  return (
    <>
      <p className={css.about}>{t('settings.password.has')}</p>
      <Locking />
      <KeptPassword />
      {readOnly ? (
        <NotHere />
      ) : (
        <>
          <ChangePassword />
          <RemovePassword />
        </>
      )}
    </>
  );
};

const WithoutPassword = ({ readOnly }: PartProps) => {
  const { t } = useTranslation();
  return (
    <Section title={t('settings.password.give')}>
      <p className={css.about}>{t('settings.password.hasNone')}</p>
      {readOnly ? <NotHere /> : <GivePassword />}
    </Section>
  );
};

/** The panel. */
export const PasswordPanel = () => {
  const { workspace } = useSession().session.app;
  const readOnly = Boolean(workspace?.readOnly);
  return (
    <div className={css.panel}>
      {workspace?.hasPassword ? <WithPassword readOnly={readOnly} /> : <WithoutPassword readOnly={readOnly} />}
    </div>
  );
};
