/** One account that moved: both lights, both scores, and the dimension behind it; opens why it changed. */
import { useTranslation } from 'react-i18next';
import type { Mover, MoverEnd } from '../../../../../shared/model/overview.ts';
import type { PortfolioPage } from '../../../../../shared/model/portfolio-page.ts';
import { Arrow } from '../../../../ui/arrow.tsx';
import { isolated } from '../../../../ui/isolated.ts';
import { Light } from '../../../../ui/light.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { useNamesOf } from '../../../../ui/use-names-of.ts';
import { useOpenAccount } from '../../use-open-account.ts';
import css from './movers.module.css';

interface MoverRowProps {
  readonly mover: Mover;
  readonly page: PortfolioPage;
}

const useCause = ({ mover, page }: MoverRowProps): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNamesOf(page.model.names);
  const { dimension, isDifferentData } = mover;
  const cause = dimension
    ? t('portfolio.overview.movers.cause', {
        dimension: names.dimension(dimension.key),
        change: isolated(format.signed(dimension.change)),
      })
    : t('portfolio.overview.movers.noCause');
  return isDifferentData ? `${cause} · ${t('account.momentum.differentData')}` : cause;
};

/** The lights are seen as shapes and heard as words. */
export const MoverRow = ({ mover, page }: MoverRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenAccount();
  const cause = useCause({ mover, page });
  const { id, name, from, to, cutoffs } = mover;
  const score = (end: MoverEnd): string =>
    end.score === null ? t('common.none') : format.score(end.score, cutoffs);
  return (
    <li>
      <button type="button" className={css.mover} onClick={() => open(id, 'change')}>
        <span className={css.lights}>
          <Light band={from.band} word="hidden" />
          <Arrow kind="next" />
          <Light band={to.band} word="hidden" />
        </span>
        <span className={css.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={css.scores}>
          {score(from)} <Arrow kind="next" /> <b>{score(to)}</b>
        </span>
        <span className={css.cause}>{cause}</span>
      </button>
    </li>
  );
};
