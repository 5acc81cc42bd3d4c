/** All that went one way: how many, and the first of them. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MoverSide as Side } from '../../../../../shared/model/overview.ts';
import type { PortfolioPage } from '../../../../../shared/model/portfolio-page.ts';
import { Arrow } from '../../../../ui/arrow.tsx';
import { useFormat } from '../../../../ui/use-format.ts';
import { MoverRow } from './mover-row.tsx';
import css from './movers.module.css';
import type { MoversState } from './use-movers.ts';

interface MoverSideProps extends Pick<MoversState, 'isLong' | 'showMore'> {
  readonly way: 'up' | 'down';
  readonly side: Side;
  readonly page: PortfolioPage;
}

/** A heading over a list of accounts to click. */
export const MoverSide = ({ way, side, page, isLong, showMore }: MoverSideProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const more = side.accounts - side.shown.length;
  const words = { count: more, shown: format.number(more, 0) };
  return (
    <section aria-label={t(`portfolio.overview.movers.${way}`)}>
      <h3 className={css.heading}>
        <Arrow kind={way} /> {t(`portfolio.overview.movers.${way}`)}
        <span className={css.soft}>
          {side.lights === 0
            ? format.number(side.accounts, 0)
            : t('portfolio.overview.movers.lights', {
                count: side.lights,
                all: format.number(side.accounts, 0),
                lights: format.number(side.lights, 0),
              })}
        </span>
      </h3>
      {side.accounts === 0 ? <p className={css.soft}>{t(`portfolio.overview.movers.none.${way}`)}</p> : null}
      <ul>
        {side.shown.map((mover) => (
          <MoverRow key={mover.id} mover={mover} page={page} />
        ))}
      </ul>
      {more > 0 && !isLong ? (
        <Button size="compact-xs" onClick={showMore}>
          {t('portfolio.overview.andMore', words)}
        </Button>
      ) : null}
      {more > 0 && isLong ? <p className={css.soft}>{t('portfolio.overview.andMore', words)}</p> : null}
    </section>
  );
};
