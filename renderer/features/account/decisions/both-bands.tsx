/** The light of the number beside the one that counts, where a person or a rule made another of it. */
import { useTranslation } from 'react-i18next';
import { Light } from '../../../ui/light.tsx';
import { useAccountPage } from '../page-context.ts';
import css from './decisions.module.css';

/** Nothing where the light is the number's own. */
export const BothBands = () => {
  const { t } = useTranslation();
  const { band, computedBand, override } = useAccountPage().score;
  if (!override && band === computedBand) return null;
  return (
    <span className={css.both}>
      <span>{t(override ? 'account.decisions.bothSet' : 'account.decisions.bothHeld')}</span>
      <Light band={computedBand} size="small" />
    </span>
  );
};
