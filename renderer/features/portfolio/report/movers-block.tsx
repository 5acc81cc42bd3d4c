/** Who went down and who went up since the last month end. */
import { useTranslation } from 'react-i18next';
import type { Mover, MoverEnd, MoverSide } from '../../../../shared/model/overview.ts';
import type { PortfolioFacts } from '../../../../shared/model/report-facts.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { Light } from '../../../ui/light.tsx';
import { ReportBlock, ReportColumns, ReportNone } from '../../../ui/report/report-part.tsx';
import { oneGroup, type ReportColumn, ReportTable } from '../../../ui/report/report-table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNamesOf } from '../../../ui/use-names-of.ts';
import { AndMore } from './and-more.tsx';
import css from './state.module.css';

interface SideProps {
  readonly way: 'down' | 'up';
  readonly side: MoverSide;
  readonly page: PortfolioFacts['page'];
}

const useCause = (page: PortfolioFacts['page']): ((mover: Mover) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNamesOf(page.model.names);
  return ({ dimension, isDifferentData }) => {
    const cause = dimension
      ? t('portfolio.overview.movers.cause', {
          dimension: names.dimensionInText(dimension.key),
          change: isolated(format.signed(dimension.change)),
        })
      : t('portfolio.overview.movers.noCause');
    return isDifferentData ? `${cause} · ${t('account.momentum.differentData')}` : cause;
  };
};

const useColumns = (page: PortfolioFacts['page']): readonly ReportColumn<Mover>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const cause = useCause(page);
  const score = ({ score: own }: MoverEnd, { cutoffs }: Mover): string =>
    own === null ? t('common.none') : format.score(own, cutoffs);
  return [
    { key: 'name', heading: t('portfolio.columns.name'), share: 38, cell: ({ name }) => <bdi>{name}</bdi> },
    {
      key: 'scores',
      heading: t('portfolio.columns.band'),
      share: 26,
      kind: 'date',
      cell: (mover) => (
        <span className={css.lit}>
          <Light band={mover.from.band} word="hidden" size="small" />
          {score(mover.from, mover)}
          <Arrow kind="next" />
          <Light band={mover.to.band} word="hidden" size="small" />
          <b>{score(mover.to, mover)}</b>
        </span>
      ),
    },
    { key: 'cause', heading: t('print.portfolio.movers.cause'), share: 36, cell: cause },
  ];
};

const Side = ({ way, side, page }: SideProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns(page);
  const count = side.accounts;
  const shown = format.number(count, 0);
  const title =
    side.lights === 0
      ? shown
      : t('portfolio.overview.movers.lights', {
          count: side.lights,
          all: shown,
          lights: format.number(side.lights, 0),
        });
  const more = count - side.shown.length;
  return (
    <ReportBlock
      isWhole
      title={
        <span className={css.lit}>
          <Arrow kind={way} />
          {t('print.portfolio.movers.title', { way: t(`portfolio.overview.movers.${way}`), count: title })}
        </span>
      }
    >
      {count === 0 ? (
        <ReportNone>{t(`portfolio.overview.movers.none.${way}`)}</ReportNone>
      ) : (
        <ReportTable
          label={t(`portfolio.overview.movers.${way}`)}
          columns={columns}
          groups={oneGroup(side.shown)}
          rowKey={({ id }) => id}
        />
      )}
      <AndMore more={more} />
    </ReportBlock>
  );
};

/** Down first: it is what somebody must do something about. */
export const MoversBlock = ({ page, movers }: Pick<PortfolioFacts, 'page' | 'movers'>) => (
  <ReportColumns>
    <Side way="down" side={movers.down} page={page} />
    <Side way="up" side={movers.up} page={page} />
  </ReportColumns>
);
