/** The account's score as it would be with the answers so far: score, light, range, coverage, dimensions. */
import { useTranslation } from 'react-i18next';
import type { QuestionnairePage } from '../../../shared/model/questionnaire/page.ts';
import type { WhatIfAnswer } from '../../../shared/model/what-if.ts';
import { useSession } from '../../app/session.tsx';
import { useCall } from '../../app/use-call.ts';
import { Clip } from '../../ui/clip.tsx';
import { Light } from '../../ui/light.tsx';
import { RangePlot } from '../../ui/range-plot.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNamesOf } from '../../ui/use-names-of.ts';
import css from './live-score.module.css';

interface LiveScoreProps {
  readonly page: QuestionnairePage;
  readonly account: number;
  /** Metric → value; null = not known any more. */
  readonly values: Readonly<Record<string, number | null>>;
  readonly answered: number;
}

type Scored = Pick<LiveScoreProps, 'page'> & { readonly score: WhatIfAnswer };

const Range = ({ page: { cutoffs }, score }: Scored) => {
  const { t } = useTranslation();
  const format = useFormat();
  const numeral = (value: number): string => format.score(value, cutoffs);
  const [low, high] = [numeral(score.range[0]), numeral(score.range[1])];
  return (
    <>
      <RangePlot
        score={score.score}
        band={score.band}
        range={score.range}
        cutoffs={cutoffs}
        label={t('questionnaire.live.range', { low, high })}
        numeral={numeral}
      />
      <p className={css.under}>
        <span>{t('questionnaire.live.range', { low, high })}</span>
        <span>{t('questionnaire.live.coverage', { coverage: format.share(score.coverage) })}</span>
      </p>
    </>
  );
};

/** Dimensions that anything is known or missing of; those that nothing feeds are not measured at all. */
const Dimensions = ({ page: { names, cutoffs }, score }: Scored) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { dimension } = useNamesOf(names);
  const shown = score.dimensions.filter(({ metrics }) => metrics.some(({ state }) => state !== 'off'));
  return (
    <ul className={css.dimensions}>
      {shown.map(({ key, band, score: own }) => (
        <li key={key}>
          <Light band={band} size="small" word="hidden" />
          <Clip text={dimension(key)} />
          <span>{own === null ? t('questionnaire.live.none') : format.score(own, cutoffs)}</span>
        </li>
      ))}
    </ul>
  );
};

/** The panel beside the questions. */
export const LiveScore = ({ page, account, values, answered }: LiveScoreProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { revision } = useSession().session;
  const { value: score } = useCall('account.whatIf', { account, asOf: page.date, values }, revision);
  const all = page.questions.length;
  const figure = score?.score == null ? t('questionnaire.live.none') : format.score(score.score, page.cutoffs);
  return (
    <aside className={css.live} aria-label={t('questionnaire.live.title')}>
      <h2 className={css.title}>{t('questionnaire.live.title')}</h2>
      <p className={css.headline} aria-live="polite">
        <span className={css.figure}>{figure}</span>
        <Light band={score?.band ?? 'unknown'} size="large" />
      </p>
      {score ? <Range page={page} score={score} /> : null}
      <p className={css.answered}>
        {t('questionnaire.live.answered', {
          answered: format.number(answered, 0),
          all: format.number(all, 0),
        })}
      </p>
      {score ? <Dimensions page={page} score={score} /> : null}
    </aside>
  );
};
