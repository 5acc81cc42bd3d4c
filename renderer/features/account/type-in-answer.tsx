/** The way from what an account's people answered to the form that takes another answer in. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.tsx';
import { useMedium } from '../../ui/medium.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useAccountPage } from './page-context.ts';
import css from './type-in-answer.module.css';

const Way = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const { score } = useAccountPage();
  return (
    <span className={css.way}>
      <TextLink
        label={t('account.voice.typeInLabel')}
        onClick={() =>
          dispatch({ type: 'screen.shown', screen: { name: 'surveys', tab: 'answers', account: score.id } })
        }
      >
        {t('account.voice.typeIn')}
      </TextLink>
    </span>
  );
};

/** The link; none on paper, which is drawn without the window's session. */
export const TypeInAnswer = () => (useMedium() === 'paper' ? null : <Way />);
