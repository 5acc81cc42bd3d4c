/** What the tried values come to: score and light, range and coverage, the way to green, and what is different. */
import { useTranslation } from 'react-i18next';
import { Arrow } from '../../../ui/arrow.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { Light } from '../../../ui/light.tsx';
import { RangePlot } from '../../../ui/range-plot.tsx';
import { Section } from '../../../ui/section.tsx';
import { Table, type Column } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { shortUnit, useUnits } from '../units.ts';
import { Bridge } from '../why/bridge.tsx';
import { ReasonLine } from '../why/reason-line.tsx';
import css from './outcome.module.css';
import { changesOf, type Tried, type TriedChange } from './tried.ts';

interface OutcomeProps {
  /** The page as it is. */
  readonly now: AccountPage;
  readonly tried: Tried;
}

const Verdict = ({ now }: Pick<OutcomeProps, 'now'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, model } = useAccountPage();
  const numeral = (value: number) => format.score(value, model.cutoffs);
  const figure = score.score === null ? t('account.score.none') : numeral(score.score);
  const change = score.score === null || now.score.score === null ? 0 : score.score - now.score.score;
  const [low, high] = [numeral(score.range[0]), numeral(score.range[1])];
  return (
    <div className={css.verdict}>
      <output className={css.headline} aria-label={t('account.whatIf.outcome')}>
        <span className={css.hero}>{figure}</span>
        <span className={css.words}>
          <Light band={score.band} size="large" />
          <bdi>{t('account.whatIf.against', { change: format.signed(change) })}</bdi>
        </span>
      </output>
      <div>
        <RangePlot
          score={score.score}
          band={score.band}
          range={score.range}
          cutoffs={model.cutoffs}
          label={t('account.range.drawing', { low, high })}
          numeral={numeral}
        />
        <p className={css.under}>
          <span>
            {t('account.range.label')} <b>{t('account.range.fromTo', { low, high })}</b>
          </span>
          <span>
            {t('account.coverage.label')} <b>{format.share(score.coverage)}</b>
          </span>
        </p>
      </div>
    </div>
  );
};

const useColumns = (): readonly Column<TriedChange>[] => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const units = useUnits();
  const value = (shown: number | null, metric: string): string =>
    shown === null ? t('common.none') : format.measured({ value: shown, unit: shortUnit(units(metric)) });
  return [
    {
      key: 'metric',
      heading: t('account.why.columns.metric'),
      width: 'rest',
      cell: (row) => names.metric(row.metric),
    },
    {
      key: 'change',
      heading: t('account.whatIf.change'),
      kind: 'figure',
      cell: (row) => (
        <>
          <bdi>{value(row.from, row.metric)}</bdi> <Arrow kind="next" /> <bdi>{value(row.to, row.metric)}</bdi>
        </>
      ),
    },
    {
      key: 'points',
      heading: t('account.why.columns.points'),
      kind: 'figure',
      cell: (row) => <bdi>{format.signed(row.points)}</bdi>,
    },
  ];
};

const Changes = ({ now, tried }: OutcomeProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns = useColumns();
  const { score } = useAccountPage();
  const { changes, others, total } = changesOf(now.score, score, tried);
  const title = t('account.whatIf.changes');
  return (
    <Section
      title={title}
      aside={changes.length === 0 ? null : t('account.whatIf.total', { total: format.signed(total) })}
    >
      {changes.length === 0 ? (
        <Empty what={t('account.whatIf.nothing')} toDo={t('account.whatIf.nothingToDo')} />
      ) : (
        <>
          <Table label={title} columns={columns} rows={changes} rowKey={({ metric }) => metric} />
          {Math.abs(others) < 0.05 ? null : (
            <p className={css.others}>{t('account.whatIf.others', { points: format.signed(others) })}</p>
          )}
        </>
      )}
    </Section>
  );
};

/** The panel beside the sliders; the page around it is the page as it would be. */
export const Outcome = (props: OutcomeProps) => (
  <aside className={css.outcome}>
    <Verdict now={props.now} />
    <ReasonLine />
    <Bridge />
    <Changes {...props} />
  </aside>
);
