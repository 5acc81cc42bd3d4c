/** Where the score came from: 24 month ends on the zones; a dimension's line can be laid over it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ScoreChart } from '../../charts/score-chart.tsx';
import { directionOf as readingDirection } from '../../../shared/i18n/index.ts';
import { Empty } from '../../ui/empty.tsx';
import { useMedium } from '../../ui/medium.ts';
import { Section } from '../../ui/section.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { monthTicks } from './month-ticks.ts';
import { useNames } from './names.ts';
import { useAccountPage } from './page-context.ts';
import { seriesOf } from './pick.ts';
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
          aria-pressed={shown.includes(key)}
          onClick={() => toggle(key)}
        >
          {names.dimension(key)}
        </button>
      ))}
    </span>
  );
};

const useLines = (shown: readonly string[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { history, model } = useAccountPage();
  return [null, ...shown].map((dimension) => {
    const values = seriesOf(history, dimension);
    const newest = values.findLast((value) => value !== null) ?? null;
    const name = dimension === null ? t('account.history.overall') : names.dimension(dimension);
    return {
      label:
        newest === null
          ? name
          : t('account.history.lineEnd', { name, score: format.score(newest, model.cutoffs) }),
      values,
    };
  });
};

const Drawing = ({ shown }: { readonly shown: readonly string[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const medium = useMedium();
  const { history, model } = useAccountPage();
  const lines = useLines(shown);
  return (
    <ScoreChart
      dates={history.map((point) => format.date(point.date))}
      ticks={monthTicks(
        history.map((point) => point.date),
        format,
      )}
      lines={lines}
      cutoffs={model.cutoffs}
      rtl={readingDirection(format.language) === 'rtl'}
      medium={medium}
      numeral={(value) => format.score(value, model.cutoffs)}
      label={t('account.history.drawing')}
    />
  );
};

/** The trend chart with its switches (on screen). */
export const History = () => {
  const { t } = useTranslation();
  const [shown, setShown] = useState<readonly string[]>([]);
  const onScreen = useMedium() === 'screen';
  const { history } = useAccountPage();
  const toggle = (dimension: string) =>
    setShown((now) => (now.includes(dimension) ? now.filter((key) => key !== dimension) : [...now, dimension]));
  const known = history.filter((point) => point.score !== null).length;
  return (
    <Section
      title={t('account.history.title')}
      aside={onScreen ? <Switches shown={shown} toggle={toggle} /> : null}
    >
      <div className={css.chart} data-drawn={known >= 2}>
        {known < 2 ? (
          <Empty what={t('account.history.short')} toDo={t('account.history.shortToDo')} />
        ) : (
          <Drawing shown={shown} />
        )}
      </div>
    </Section>
  );
};
