/** Where the score came from: 24 month ends on the zones; a dimension's line can be laid over it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { datePlace } from '../../charts/date-places.ts';
import { ScoreChart } from '../../charts/score-chart.tsx';
import { useSession } from '../../app/session.tsx';
import { directionOf as readingDirection } from '../../../shared/i18n/index.ts';
import { ChartPicture } from '../../ui/chart-picture.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useMedium } from '../../ui/medium.ts';
import { Section } from '../../ui/section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { type Lines, useLines, useVersionLine } from './history-lines.ts';
import { monthTicks } from './month-ticks.ts';
import { useNames } from './names.ts';
import { useAccountPage } from './page-context.ts';
import css from './history.module.css';

interface SwitchesProps {
  readonly shown: readonly string[];
  readonly toggle: (dimension: string) => void;
}

const Switches = ({ shown, toggle }: SwitchesProps) => {
  const { t } = useTranslation();
  const names = useNames();
  const { score } = useAccountPage();
  return (
    <span className={css.switches} role="group" aria-label={t('account.history.lines')}>
      {score.dimensions.map(({ key }) => (
        <button
          key={key}
          type="button"
          className={css.switch}
          title={names.dimension(key)}
          aria-pressed={shown.includes(key)}
          onClick={() => toggle(key)}
        >
          {names.dimension(key)}
        </button>
      ))}
    </span>
  );
};

const Drawing = ({ lines }: { readonly lines: Lines }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const medium = useMedium();
  const { history, model, checkpoints } = useAccountPage();
  const dates = history.map((point) => point.date);
  const days = checkpoints.filter((date) => datePlace(dates, date) !== undefined);
  const marks = days.map((date) => ({
    at: datePlace(dates, date) ?? 0,
    text: t('account.history.checkpoint'),
  }));
  const drawing = t('account.history.drawing');
  const marked = t('account.history.marked', { drawing, dates: format.list(days.map(format.date)) });
  return (
    <ScoreChart
      dates={dates.map(format.date)}
      ticks={monthTicks(dates, format)}
      marks={marks}
      lines={lines}
      cutoffs={model.cutoffs}
      rtl={readingDirection(format.language) === 'rtl'}
      medium={medium}
      numeral={(value) => format.score(value, model.cutoffs)}
      label={days.length === 0 ? drawing : marked}
    />
  );
};

/** A line needs two month ends with a score. */
const useIsDrawn = (): boolean => useAccountPage().history.filter((point) => point.score !== null).length >= 2;

const Chart = ({ lines }: { readonly lines: Lines }) => {
  const { t } = useTranslation();
  const isDrawn = useIsDrawn();
  return (
    <div className={css.chart} data-drawn={isDrawn}>
      {isDrawn ? (
        <Drawing lines={lines} />
      ) : (
        <Empty what={t('account.history.short')} toDo={t('account.history.shortToDo')} />
      )}
    </div>
  );
};

interface VersionProps {
  readonly version: number | null;
  readonly onVersion: (version: number | null) => void;
}

/** Which other version of the model is drawn beside the current one; only where there is one. */
const VersionSwitch = ({ version, onVersion }: VersionProps) => {
  const { t } = useTranslation();
  const { versions, model } = useAccountPage();
  const others = versions.filter((other) => other.version !== model.version);
  if (others.length === 0) return null;
  return (
    <select
      className={css.version}
      aria-label={t('account.history.under')}
      value={version ?? ''}
      onChange={({ currentTarget: { value } }) => onVersion(value === '' ? null : Number(value))}
    >
      <option value="">{t('account.history.current')}</option>
      {others.map((other) => (
        <option key={other.version} value={other.version}>
          {t('account.history.version', { version: other.version })}
        </option>
      ))}
    </select>
  );
};

const ScreenHistory = () => {
  const { t } = useTranslation();
  const { revision } = useSession().session;
  const { score, asOf } = useAccountPage();
  const [shown, setShown] = useState<readonly string[]>([]);
  const [version, setVersion] = useState<number | null>(null);
  const own = useLines(shown);
  const other = useVersionLine(version, revision);
  const isDrawn = useIsDrawn();
  const toggle = (dimension: string) =>
    setShown((now) => (now.includes(dimension) ? now.filter((key) => key !== dimension) : [...now, dimension]));
  const picture = { kind: 'history', account: score.id, asOf, dimensions: shown, version } as const;
  const aside = (
    <span className={css.aside}>
      <VersionSwitch version={version} onVersion={setVersion} />
      <Switches shown={shown} toggle={toggle} />
    </span>
  );
  return (
    <Section
      title={t('account.history.title')}
      aside={isDrawn ? aside : undefined}
      tools={isDrawn ? <ChartPicture chart={picture} /> : undefined}
    >
      <Chart lines={[...own, ...other]} />
    </Section>
  );
};

/** The chart alone under its heading: the score, and what other lines there are. */
export const DrawnHistory = ({ lines }: { readonly lines: Lines }) => {
  const { t } = useTranslation();
  return (
    <Section title={t('account.history.title')}>
      <Chart lines={lines} />
    </Section>
  );
};

const PaperHistory = () => <DrawnHistory lines={useLines([])} />;

/** The trend chart, on screen with its switches. */
export const History = () => (useMedium() === 'screen' ? <ScreenHistory /> : <PaperHistory />);
