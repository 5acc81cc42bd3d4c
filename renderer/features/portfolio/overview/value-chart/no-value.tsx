/** Why nothing can be drawn, and what would help. */
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../../app/session.tsx';
import { Empty } from '../../../../ui/empty.tsx';
import { TextLink } from '../../../../ui/text-link.tsx';
import type { ValueMeasure } from '../choices.ts';
import type { ValuePoints } from './value-points.ts';

interface NoValueProps {
  readonly measure: ValueMeasure;
  readonly points: ValuePoints;
}

/** Accounts have amounts and no score, or no amount. */
export const NoValue = ({ measure, points }: NoValueProps) => {
  const { t } = useTranslation();
  const { dispatch } = useSession();
  const reason = points.withoutScore > 0 ? 'score' : measure;
  const go = () =>
    dispatch({ type: 'screen.shown', screen: reason === 'clv' ? { name: 'value' } : { name: 'import' } });
  return (
    <>
      <Empty
        what={t(`portfolio.overview.value.none.${reason}.what`)}
        toDo={t(`portfolio.overview.value.none.${reason}.toDo`)}
      />
      <TextLink onClick={go}>{t(reason === 'clv' ? 'value.title' : 'portfolio.empty.action')}</TextLink>
    </>
  );
};
