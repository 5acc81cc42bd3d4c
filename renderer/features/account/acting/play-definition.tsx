/** What a play says in full, what it answers, and the way to adopt it. */
import { useTranslation } from 'react-i18next';
import type { Band } from '../../../../shared/model/model.ts';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { Definition, type DefinitionFact } from '../../../ui/definition.tsx';
import { Light } from '../../../ui/light.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAboutName } from '../../plan/about-name.ts';
import { usePlayWords } from '../../plan/play-words.ts';
import { useMetricText } from '../metric-text.ts';
import { useAccountPage } from '../page-context.ts';
import { askedBy } from '../plan/asked-by.ts';
import css from './play-definition.module.css';

/** The light that a play answers, and its value: a metric's own, else the score. */
const useAsked = (): ((suggestion: Suggestion) => { readonly band: Band; readonly now: string }) => {
  const format = useFormat();
  const metricText = useMetricText();
  const { score, model } = useAccountPage();
  const scored = (own: { readonly band: Band; readonly score: number | null }) => ({
    band: own.band,
    now: own.score === null ? '' : format.score(own.score, model.cutoffs),
  });
  return (suggestion) => {
    const asked = askedBy(suggestion, score);
    switch (asked.kind) {
      case 'metric':
        return { band: asked.metric.band, now: metricText(asked.metric) };
      case 'dimension':
        return scored(asked.dimension);
      case 'account':
        return scored(score);
    }
  };
};

const useFacts = (): ((suggestion: Suggestion) => readonly DefinitionFact[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  const askedOf = useAsked();
  const words = usePlayWords();
  const nameOf = useAboutName(useAccountPage().model.names);
  return (suggestion) => {
    const { play, about, shortfall, dueOn } = suggestion;
    const { band, now } = askedOf(suggestion);
    const answers = (
      <span className={css.answers}>
        <Light band={band} size="small" word="hidden" />
        <bdi>{about === null ? t('account.score.title') : nameOf(about)}</bdi>
        <bdi>{now}</bdi>
      </span>
    );
    const missing = shortfall === null ? null : format.number(shortfall);
    return [
      { label: t('plan.actions.fields.doneWhen'), value: words(play).doneWhen },
      { label: t('account.acting.answers'), value: answers },
      ...(missing === null
        ? []
        : [{ label: t('account.about.shortfall'), value: t('account.acting.points', { points: missing }) }]),
      { label: t('plan.actions.fields.dueOn'), value: format.date(dueOn) },
    ];
  };
};

interface PlayDefinitionProps {
  readonly suggestion: Suggestion;
  readonly onAdopt: () => void;
}

/** In the popover of a suggested play. */
export const PlayDefinition = ({ suggestion, onAdopt }: PlayDefinitionProps) => {
  const { t } = useTranslation();
  const { title, steps } = usePlayWords()(suggestion.play);
  return (
    <>
      <Definition title={title} text={steps} facts={useFacts()(suggestion)} />
      <p className={css.adopt}>
        <TextLink onClick={onAdopt}>{t('account.plan.suggestions.adopt')}</TextLink>
      </p>
    </>
  );
};
