/** One person: score with range and coverage, when they were seen, and every metric with its part of the score. */
import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { wayOf } from '../../../../shared/model/momentum.ts';
import type { DimensionScore } from '../../../../shared/model/score.ts';
import type { PersonDetail } from '../../../../shared/model/people.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Light } from '../../../ui/light.tsx';
import { RangePlot } from '../../../ui/range-plot.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { MetricRow } from '../metric-row.tsx';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { barScale, splitOff } from '../pick.ts';
import css from './person-panel.module.css';

interface PersonProps {
  readonly person: PersonDetail;
}

const Pair = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <span className={css.way}>
    <span>{label}</span>
    <b>{text}</b>
  </span>
);

const Verdict = ({ person }: PersonProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { cutoffs } = useAccountPage().model;
  const { score, band, range, coverage, momentum } = person;
  const numeral = (value: number): string => format.score(value, cutoffs);
  const fromTo = { low: numeral(range[0]), high: numeral(range[1]) };
  return (
    <div className={css.verdict}>
      <span className={css.score}>{score === null ? t('account.score.none') : numeral(score)}</span>
      <div className={css.words}>
        <Light band={band} />
        <span className={css.way}>
          <span>{t(`account.momentum.${wayOf(momentum)}`)}</span>
          {momentum === null ? null : <bdi>{format.signed(momentum)}</bdi>}
          {momentum === null ? null : <span>{t('account.momentum.span')}</span>}
        </span>
      </div>
      <div className={css.range}>
        <RangePlot {...{ score, band, range, cutoffs, numeral }} label={t('account.range.drawing', fromTo)} />
        <p className={css.under}>
          <Pair label={t('account.range.label')} text={t('account.range.fromTo', fromTo)} />
          <Pair label={t('account.coverage.label')} text={format.share(coverage)} />
        </p>
      </div>
    </div>
  );
};

const Seen = ({ person: { firstSeen, lastSeen, quietSince } }: PersonProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const date = (day: string | null): string =>
    day === null ? t('account.people.neverSeen') : format.date(day);
  return (
    <dl className={css.seen}>
      <div>
        <dt>{t('account.people.firstSeen')}</dt>
        <dd>{date(firstSeen)}</dd>
      </div>
      <div>
        <dt>{t('account.people.columns.lastSeen')}</dt>
        <dd>
          {quietSince === null ? date(lastSeen) : t('account.people.quietSince', { date: date(quietSince) })}
        </dd>
      </div>
    </dl>
  );
};

const Caps = ({ person: { caps } }: PersonProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { score } = useAccountPage();
  const units = new Map(score.dimensions.flatMap(({ metrics }) => metrics.map(({ key, unit }) => [key, unit])));
  return caps.map(({ metric, band, value }) => (
    <p key={metric} className={css.cap}>
      {t('account.note.cap', {
        band: t(`bands.${band}.word`),
        metric: names.metricInText(metric),
        value: format.measured({ value, unit: units.get(metric) ?? 'number' }),
      })}
    </p>
  ));
};

interface DimensionProps {
  readonly dimension: DimensionScore;
  readonly scale: number;
}

const Dimension = ({ dimension, scale }: DimensionProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { cutoffs } = useAccountPage().model;
  const { shown } = splitOff(dimension);
  if (shown.length === 0) return null;
  return (
    <section className={css.dimension}>
      <header className={css.head}>
        <h3>{names.dimension(dimension.key)}</h3>
        <span className={css.weight}>
          {t('account.dimension.weight', { weight: format.share(dimension.weight) })}
        </span>
        <Light band={dimension.band} size="small" />
        <b>{dimension.score === null ? t('account.score.none') : format.score(dimension.score, cutoffs)}</b>
      </header>
      <ul>
        {shown.map((metric) => (
          <MetricRow key={metric.key} metric={metric} scale={scale} whose="person" />
        ))}
      </ul>
    </section>
  );
};

/** A text of its own direction, at the start of the page's line. */
const Own = ({ text }: { readonly text: string }) => (
  <span>
    <bdi>{text}</bdi>
  </span>
);

/** All of one person. */
export const PersonPanel = ({
  person,
  panel,
}: PersonProps & { readonly panel: RefObject<HTMLElement | null> }) => {
  const { t } = useTranslation();
  const { name, email, role, listed, dimensions } = person;
  const scale = barScale(person);
  return (
    <article ref={panel} className={css.panel} tabIndex={-1} aria-label={name}>
      <header>
        <h2 className={css.name}>
          <Clip text={name} lines={2} direction="isolate" />
        </h2>
        <p className={css.who}>
          {role === null ? null : <Own text={role} />}
          {email === null ? <span>{t('account.people.noEmail')}</span> : <Own text={email} />}
          {listed ? null : <span>{t('account.people.unlistedHint')}</span>}
        </p>
      </header>
      <Verdict person={person} />
      <Seen person={person} />
      <Caps person={person} />
      {dimensions.map((dimension) => (
        <Dimension key={dimension.key} dimension={dimension} scale={scale} />
      ))}
    </article>
  );
};
