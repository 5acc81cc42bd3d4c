/** What a play says in full, what it answers, and the way to adopt it. */
import { useTranslation } from 'react-i18next';
import type { PlanAbout } from '../../../../shared/model/plan/about.ts';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { Definition, type DefinitionFact } from '../../../ui/definition.tsx';
import { Light } from '../../../ui/light.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAboutName } from '../../plan/about-name.ts';
import { usePlayWords } from '../../plan/play-words.ts';
import { useAccountPage } from '../page-context.ts';
import { useUnits } from '../units.ts';
import { asksFor } from './asks-for.ts';
import css from './play-definition.module.css';

/** As it is written, so that its plural is that of what is read. */
const tenths = (points: number): number => Math.round(points * 10) / 10;

/** The light that a play answers, with its name. */
const useAnswered = (): ((about: PlanAbout | null) => DefinitionFact['value']) => {
  const { t } = useTranslation();
  const { model, score } = useAccountPage();
  const nameOf = useAboutName(model.names);
  return (about) => (
    <span className={css.answered}>
      <Light band={asksFor(score, about).band} size="small" word="hidden" />
      <bdi>{about === null ? t('account.acting.own') : nameOf(about)}</bdi>
    </span>
  );
};

/** The metric's value, or the dimension's score. */
const useNow = (): ((suggestion: Suggestion) => string | null) => {
  const format = useFormat();
  const units = useUnits();
  const { model, score } = useAccountPage();
  return ({ about, value }) => {
    if (about?.kind === 'metric' && value !== null) return format.measured({ value, unit: units(about.key) });
    const own = about?.kind === 'dimension' ? asksFor(score, about).score : null;
    return own === null ? null : format.score(own, model.cutoffs);
  };
};

const useFacts = (): ((suggestion: Suggestion) => readonly DefinitionFact[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  const answered = useAnswered();
  const now = useNow();
  const words = usePlayWords();
  return (suggestion) => {
    const { play, about, shortfall, dueOn } = suggestion;
    const fact = (key: string, value: string | null): readonly DefinitionFact[] =>
      value === null ? [] : [{ label: t(`account.acting.about.${key}`), value }];
    const missing =
      shortfall === null
        ? null
        : t('account.acting.points', { count: tenths(shortfall), points: format.number(shortfall) });
    return [
      ...fact('doneWhen', words(play).doneWhen),
      { label: t('account.acting.about.answers'), value: answered(about) },
      ...fact('now', now(suggestion)),
      ...fact('missing', missing),
      ...fact('due', format.date(dueOn)),
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
        <TextLink onClick={onAdopt}>{t('account.acting.adopt')}</TextLink>
      </p>
    </>
  );
};
