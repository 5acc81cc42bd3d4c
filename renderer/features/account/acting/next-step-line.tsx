/** One next step: an action that waits leads to the plan, a play can be adopted. On paper the words alone. */
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useMedium } from '../../../ui/medium.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useNames } from '../names.ts';
import type { PlacedStep } from './next-step.ts';
import css from './next-step-line.module.css';
import { PlanWay } from './plan-way.tsx';
import { PlayDefinition } from './play-definition.tsx';
import { StepMark } from './step-mark.tsx';
import { StepTitle, useStepTitle } from './step-title.tsx';
import { StepWho } from './step-who.tsx';
import { useAdopting } from './use-adopting.ts';

interface StepLineProps {
  readonly placed: PlacedStep;
}

interface PlayProps {
  readonly suggestion: Suggestion;
  readonly title: string;
  readonly adopt: () => void;
}

/** The title opens all that the play says. */
const PlayTitle = ({ suggestion, title, adopt }: PlayProps) => {
  const adoptAnd = (close: () => void) => () => {
    close();
    adopt();
  };
  return (
    <Figure shape="row" about={(close) => <PlayDefinition suggestion={suggestion} onAdopt={adoptAnd(close)} />}>
      <StepTitle title={title} />
    </Figure>
  );
};

const Adopt = ({ title, adopt }: Pick<PlayProps, 'title' | 'adopt'>) => {
  const { t } = useTranslation();
  const word = t('account.plan.suggestions.adopt');
  return (
    <TextLink label={t('account.plan.pressOf', { word, name: isolated(title) })} onClick={adopt}>
      {word}
    </TextLink>
  );
};

/** Which dimension a play answers, or that it is about the account as a whole. */
const usePlaceName = (): ((placed: PlacedStep) => string) => {
  const { t } = useTranslation();
  const names = useNames();
  return ({ dimension }) => (dimension === null ? t('account.acting.whole') : names.dimension(dimension));
};

const ScreenLine = ({ placed }: StepLineProps) => {
  const { step } = placed;
  const { place: element, adopt } = useAdopting(step);
  const placeName = usePlaceName();
  const title = useStepTitle()(step);
  const play =
    step.kind === 'play' &&
    ({ suggestion: step.suggestion, adopt: () => adopt(step.suggestion), title } satisfies PlayProps);
  return (
    <div ref={element} className={css.step}>
      {play ? (
        <PlayTitle {...play} />
      ) : (
        <PlanWay>
          <StepTitle title={title} />
        </PlanWay>
      )}
      <StepMark step={step} />
      <span className={css.meta}>
        {step.kind === 'action' ? <StepWho action={step.action} /> : <Clip text={placeName(placed)} />}
        {play ? <Adopt {...play} /> : null}
      </span>
    </div>
  );
};

const PaperLine = ({ placed }: StepLineProps) => {
  const { t } = useTranslation();
  const placeName = usePlaceName();
  const { step } = placed;
  return (
    <div className={css.step}>
      <StepTitle title={useStepTitle()(step)} />
      <StepMark step={step} />
      <span className={css.meta}>
        {step.kind === 'action' ? (
          <StepWho action={step.action} />
        ) : (
          <span>{t('account.acting.suggestedFor', { place: placeName(placed) })}</span>
        )}
      </span>
    </div>
  );
};

/** One step. What changes the plan needs the window, so it is drawn on screen alone. */
export const NextStepLine = (props: StepLineProps) =>
  useMedium() === 'paper' ? <PaperLine {...props} /> : <ScreenLine {...props} />;
