/** The next step of a place on the page: an action that waits leads to the plan, a play can be adopted. On paper the words alone. */
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { useMedium } from '../../../ui/medium.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { usePlayWords } from '../../plan/play-words.ts';
import { useDueText } from './due-text.ts';
import type { NextStep } from './next-step.ts';
import css from './next-step-line.module.css';
import { PlanWay } from './plan-way.tsx';
import { PlayDefinition } from './play-definition.tsx';
import { StepMark } from './step-mark.tsx';
import { useAdopting } from './use-adopting.ts';
import { useOpenPlan } from './use-open-plan.ts';

interface StepLineProps {
  readonly next: NextStep;
  /** Whose step it is. */
  readonly place: string;
  /** `column`: two lines under a list; `line`: all on one line, where there is the width for it. */
  readonly shape: 'column' | 'line';
}

/** What the step is called: a play in the reader's language, an action as its people named it. */
const useTitle = (): ((step: NextStep['step']) => string) => {
  const words = usePlayWords();
  return (step) => (step.kind === 'play' ? words(step.suggestion.play).title : step.action.title);
};

const Title = ({ step }: Pick<NextStep, 'step'>) => {
  const text = useTitle()(step);
  return (
    <span className={css.title}>
      <StepMark step={step} />
      <Clip text={text} direction="isolate" />
    </span>
  );
};

/** Who does it until when; late in a word of its own. */
const Who = ({ action }: { readonly action: ListedAction }) => {
  const { t } = useTranslation();
  const dueText = useDueText();
  return (
    <span className={css.meta}>
      <Clip text={action.owner ?? t('plan.actions.nobody')} direction="isolate" />
      <span className={css.due} data-late={action.overdueDays !== null}>
        {dueText(action)}
      </span>
    </span>
  );
};

/** How many others there are, and the way to them. */
const More = ({ count, place }: { readonly count: number; readonly place: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenPlan();
  if (count === 0) return null;
  const more = t('account.acting.more', { count, shown: format.number(count, 0) });
  return (
    <span className={css.more}>
      <TextLink label={t('account.acting.moreOf', { place, more })} onClick={open}>
        {more}
      </TextLink>
    </span>
  );
};

interface PlayProps {
  readonly step: NextStep['step'] & { readonly kind: 'play' };
  readonly adopt: (suggestion: Suggestion) => void;
}

const PlayLine = ({ step, adopt }: PlayProps) => {
  const { t } = useTranslation();
  const title = useTitle()(step);
  const { suggestion } = step;
  const adoptAnd = (close: () => void) => () => {
    close();
    adopt(suggestion);
  };
  return (
    <>
      <Figure
        shape="row"
        about={(close) => <PlayDefinition suggestion={suggestion} onAdopt={adoptAnd(close)} />}
      >
        <Title step={step} />
      </Figure>
      <span className={css.meta}>
        <TextLink label={t('account.acting.adoptLabel', { title })} onClick={() => adopt(suggestion)}>
          {t('account.acting.adopt')}
        </TextLink>
      </span>
    </>
  );
};

const ActionLine = ({ step }: { readonly step: NextStep['step'] & { readonly kind: 'action' } }) => (
  <>
    <PlanWay>
      <Title step={step} />
    </PlanWay>
    <Who action={step.action} />
  </>
);

const ScreenLine = ({ next: { step, more }, place, shape }: StepLineProps) => {
  const { place: element, adopt } = useAdopting(step);
  return (
    <div ref={element} className={css.step} data-shape={shape}>
      {step.kind === 'play' ? <PlayLine step={step} adopt={adopt} /> : <ActionLine step={step} />}
      <More count={more} place={place} />
    </div>
  );
};

const PaperLine = ({ next: { step }, shape }: StepLineProps) => (
  <div className={css.step} data-shape={shape}>
    <Title step={step} />
    {step.kind === 'action' ? <Who action={step.action} /> : null}
  </div>
);

/** One step. What changes the plan needs the window, so it is drawn on screen alone. */
export const NextStepLine = (props: StepLineProps) =>
  useMedium() === 'paper' ? <PaperLine {...props} /> : <ScreenLine {...props} />;
