/** One suggestion in full: the light that asks for it, what to do, how one knows that it worked, by when. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PlayCondition, Suggestion } from '../../../../shared/model/plan/play.ts';
import { Figure } from '../../../ui/figure.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { Light } from '../../../ui/light.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAboutName } from '../../plan/about-name.ts';
import { usePlayWords } from '../../plan/play-words.ts';
import { DimensionDefinition } from '../dimension-definition.tsx';
import { MetricDefinition } from '../metric-definition.tsx';
import { useMetricText } from '../metric-text.ts';
import { useNames } from '../names.ts';
import { useAccountPage } from '../page-context.ts';
import { ScoreDefinition } from '../score-definitions.tsx';
import { useUnits } from '../units.ts';
import { type AskedBy, askedBy, metricOf } from './asked-by.ts';
import css from './card.module.css';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  readonly onAdopt: () => void;
  readonly onChange: () => void;
}

/** The value beside the light: a metric's own, else the score of the dimension or the account. */
const useAskedText = (): ((asked: AskedBy) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const metricText = useMetricText();
  const { score, model } = useAccountPage();
  const scored = (value: number | null): string =>
    value === null ? t('common.none') : format.score(value, model.cutoffs);
  return (asked) => {
    switch (asked.kind) {
      case 'metric':
        return metricText(asked.metric);
      case 'dimension':
        return scored(asked.dimension.score);
      case 'account':
        return scored(score.score);
    }
  };
};

const AskedDefinition = ({ asked }: { readonly asked: AskedBy }) => {
  switch (asked.kind) {
    case 'metric':
      return <MetricDefinition metric={asked.metric} />;
    case 'dimension':
      return <DimensionDefinition dimension={asked.dimension} />;
    case 'account':
      return <ScoreDefinition />;
  }
};

const useBand = (asked: AskedBy) => {
  const { band } = useAccountPage().score;
  if (asked.kind === 'metric') return asked.metric.band;
  return asked.kind === 'dimension' ? asked.dimension.band : band;
};

/** What a play of one's own asks of a metric, and what the metric is. */
const Condition = ({ condition }: { readonly condition: PlayCondition }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const metricText = useMetricText();
  const unit = useUnits()(condition.metric);
  const metric = metricOf(useAccountPage().score, condition.metric);
  const limit = format.measured({ value: condition.value, unit });
  const said = { metric: names.metric(condition.metric), limit, value: metric ? metricText(metric) : '' };
  return <span>{t(`account.plan.suggestions.condition.${condition.comparison}`, said)}</span>;
};

const Asks = ({ suggestion }: Pick<SuggestionCardProps, 'suggestion'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { score, model } = useAccountPage();
  const aboutName = useAboutName(model.names);
  const asked = askedBy(suggestion, score);
  const text = useAskedText()(asked);
  const band = useBand(asked);
  const { about, shortfall, play } = suggestion;
  const name = about ? aboutName(about) : t('account.score.title');
  return (
    <div className={css.asks}>
      <Light band={band} size="small" />
      <b>{name}</b>
      <Figure about={() => <AskedDefinition asked={asked} />} label={`${name}: ${text}`}>
        <bdi>{text}</bdi>
      </Figure>
      {play.condition ? <Condition condition={play.condition} /> : null}
      {shortfall === null ? null : (
        <span className={css.missing}>
          {t('account.plan.suggestions.missing', { count: shortfall, points: format.number(shortfall) })}
        </span>
      )}
    </div>
  );
};

/** The card. */
export const SuggestionCard = ({ suggestion, onAdopt, onChange }: SuggestionCardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, steps, doneWhen } = usePlayWords()(suggestion.play);
  const labelOf = (word: string): string => t('account.plan.pressOf', { word, name: isolated(title) });
  return (
    <li className={css.card}>
      <Asks suggestion={suggestion} />
      <h3 className={css.title} dir="auto">
        {title}
      </h3>
      {steps === '' ? null : (
        <p className={css.text} dir="auto">
          {steps}
        </p>
      )}
      {doneWhen === '' ? null : (
        <p className={css.said}>
          <span className={css.label}>{t('plan.actions.fields.doneWhen')}</span>
          <span className={css.text} dir="auto">
            {doneWhen}
          </span>
        </p>
      )}
      <div className={css.presses}>
        <Button
          size="compact-xs"
          variant="filled"
          aria-label={labelOf(t('account.plan.suggestions.adopt'))}
          // The second click of a double click would meet the suggestion that moves up into this place.
          onClick={({ detail }) => (detail > 1 ? undefined : onAdopt())}
        >
          {t('account.plan.suggestions.adopt')}
        </Button>
        <Button size="compact-xs" aria-label={labelOf(t('account.plan.suggestions.change'))} onClick={onChange}>
          {t('account.plan.suggestions.change')}
        </Button>
        <span className={css.missing}>{t('account.plan.due', { date: format.date(suggestion.dueOn) })}</span>
      </div>
    </li>
  );
};
