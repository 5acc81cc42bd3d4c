/** The next step of a place on the page: an action that waits leads to the plan, a play can be adopted. On paper the words alone. */
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { Figure } from '../../../ui/figure.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useMedium } from '../../../ui/medium.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import type { NextStep } from './next-step.ts';
import css from './next-step-line.module.css';
import { PlanWay } from './plan-way.tsx';
import { PlayDefinition } from './play-definition.tsx';
import { StepMark } from './step-mark.tsx';
import { StepTitle, useStepTitle } from './step-title.tsx';
import { StepWho } from './step-who.tsx';
import { useAdopting } from './use-adopting.ts';
import { useOpenPlan } from './use-open-plan.ts';

interface StepLineProps {
  readonly next: NextStep;
  /** Whose step it is. */
  readonly place: string;
  /** `column`: the title above what can be done; `line`: side by side, where there is the width for it. */
  readonly shape: 'column' | 'line';
}

/** How many others there are, and the way to them. */
const More = ({ count, place }: { readonly count: number; readonly place: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenPlan();
  if (count === 0) return null;
  const more = t('account.acting.more', { count, shown: format.number(count, 0) });
  return (
    <span className={css.more}>
      <TextLink label={t('account.plan.pressOf', { word: more, name: isolated(place) })} onClick={open}>
        {more}
      </TextLink>
    </span>
  );
};

interface PlayProps {
  readonly suggestion: Suggestion;
  readonly title: string;
  readonly lines: 1 | 2;
  readonly adopt: () => void;
}

/** The title opens all that the play says. */
const PlayTitle = ({ suggestion, title, lines, adopt }: PlayProps) => {
  const adoptAnd = (close: () => void) => () => {
    close();
    adopt();
  };
  return (
    <Figure shape="row" about={(close) => <PlayDefinition suggestion={suggestion} onAdopt={adoptAnd(close)} />}>
      <StepTitle title={title} lines={lines} />
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

const ScreenLine = ({ next: { step, more }, place, shape }: StepLineProps) => {
  const { place: element, adopt } = useAdopting(step);
  const title = useStepTitle()(step);
  const lines = shape === 'line' ? 1 : 2;
  const play =
    step.kind === 'play' &&
    ({
      suggestion: step.suggestion,
      adopt: () => adopt(step.suggestion),
      title,
      lines,
    } satisfies PlayProps);
  return (
    <div ref={element} className={css.step} data-shape={shape}>
      {play ? (
        <PlayTitle {...play} />
      ) : (
        <PlanWay>
          <StepTitle title={title} lines={lines} />
        </PlanWay>
      )}
      <StepMark step={step} />
      <span className={css.meta}>
        {step.kind === 'action' ? <StepWho action={step.action} /> : null}
        {play ? <Adopt {...play} /> : null}
      </span>
      <More count={more} place={place} />
    </div>
  );
};

const PaperLine = ({ next: { step }, shape }: StepLineProps) => {
  const { t } = useTranslation();
  return (
    <div className={css.step} data-shape={shape}>
      <StepTitle title={useStepTitle()(step)} lines={2} />
      <StepMark step={step} />
      <span className={css.meta}>
        {step.kind === 'action' ? <StepWho action={step.action} /> : t('account.acting.suggested')}
      </span>
    </div>
  );
};

/** One step. What changes the plan needs the window, so it is drawn on screen alone. */
export const NextStepLine = (props: StepLineProps) =>
  useMedium() === 'paper' ? <PaperLine {...props} /> : <ScreenLine {...props} />;
