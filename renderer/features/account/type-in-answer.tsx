/** The way from what an account's people answered to the form that takes another answer in. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../../app/session.tsx';
import { useMedium } from '../../ui/medium.ts';
import { TextLink } from '../../ui/text-link.tsx';
import { useAccountPage } from './page-context.ts';
import css from './type-in-answer.module.css';

/** The link; none on paper. */
export const TypeInAnswer = () => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const { score } = useAccountPage();
  if (useMedium() === 'paper') return null;
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
