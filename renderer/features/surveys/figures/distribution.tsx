/** How often each score was given: columns over a table of the counts, parted by what they count as. */
import { useTranslation } from 'react-i18next';
import type { RowClass } from '../../../../shared/model/surveys/rows.ts';
import { LightShape } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { type Bin, type BinGroup, groupBins, modeOf } from './bins.ts';
import { bandOfClass } from './class-look.ts';
import css from './distribution.module.css';

interface DistributionProps {
  readonly label: string;
  readonly bins: readonly Bin[];
  /** Left out: scores of no kind. */
  readonly classOf?: ((score: number) => RowClass) | undefined;
  /** Left out: a score cannot be pressed. */
  readonly onScore?: ((score: number) => void) | undefined;
}

const Kinds = ({ groups }: { readonly groups: readonly BinGroup[] }) => {
  const { t } = useTranslation();
  return (
    <tr className={css.kinds}>
      <td />
      {groups.map(({ of, span }) => (
        <th key={of} scope="colgroup" colSpan={span}>
          <span>
            <LightShape band={bandOfClass[of]} size="small" /> {t(`surveys.figures.classes.${of}`)}
          </span>
        </th>
      ))}
    </tr>
  );
};

interface ColumnsProps extends DistributionProps {
  readonly all: number;
}

const Bars = ({ bins, classOf }: ColumnsProps) => {
  const most = Math.max(1, ...bins.map(({ n }) => n));
  return (
    <tr className={css.bars} aria-hidden="true">
      <td />
      {bins.map(({ score, n }) => (
        <td key={score} data-band={classOf ? bandOfClass[classOf(score)] : undefined}>
          <span className={css.well}>
            <span className={css.bar} style={{ blockSize: `${(n / most) * 100}%` }} hidden={n === 0} />
          </span>
        </td>
      ))}
    </tr>
  );
};

const Counts = ({ bins, all, onScore }: ColumnsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const count = ({ score, n }: Bin) =>
    onScore && n > 0 ? (
      <button type="button" className={css.count} onClick={() => onScore(score)}>
        {format.number(n, 0)}
      </button>
    ) : (
      format.number(n, 0)
    );
  return (
    <>
      <tr className={css.scores}>
        <th scope="row">{t('surveys.figures.distribution.score')}</th>
        {bins.map(({ score }) => (
          <th key={score} scope="col">
            {format.number(score, 0)}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="row">{t('surveys.figures.distribution.count')}</th>
        {bins.map((bin) => (
          <td key={bin.score}>{count(bin)}</td>
        ))}
      </tr>
      <tr className={css.shares}>
        <th scope="row">{t('surveys.figures.distribution.share')}</th>
        {bins.map(({ score, n }) => (
          <td key={score}>{format.share(n / all)}</td>
        ))}
      </tr>
    </>
  );
};

/** The table with its columns drawn in; nothing without answers. */
export const Distribution = (props: DistributionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { label, bins, classOf } = props;
  const all = bins.reduce((sum, { n }) => sum + n, 0);
  const mode = modeOf(bins);
  if (mode === null) return null;
  return (
    <figure className={css.distribution}>
      <table className={css.table} aria-label={label}>
        <tbody>
          <Bars {...props} all={all} />
          <Counts {...props} all={all} />
          {classOf ? <Kinds groups={groupBins(bins, classOf)} /> : null}
        </tbody>
      </table>
      <figcaption className={css.sentence}>
        {t('surveys.figures.distribution.sentence', {
          score: format.number(mode.score, 0),
          shown: format.number(mode.n, 0),
          all: format.number(all, 0),
        })}
      </figcaption>
    </figure>
  );
};
