/** What to do next on the printed page: what waits with who does it until when, what could be begun, the next review, notes that may be printed. */
import { useTranslation } from 'react-i18next';
import { Clip } from '../../../ui/clip.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { cut } from '../cut.ts';
import { MoreLine } from '../more-line.tsx';
import { useAccountPage } from '../page-context.ts';
import { usePaperRoom } from '../paper-room.tsx';
import { printedNotes } from './brief.ts';
import { NextStepLine } from './next-step-line.tsx';
import { nextSteps } from './next-step.ts';
import { NoStep } from './no-step.tsx';
import css from './plan-on-paper.module.css';
import { useReviewText } from './review-text.ts';

/** What waits, then what could be begun: as many as there is room for, the rest counted. */
export const StepList = ({ most }: { readonly most: number }) => {
  const { plan, score } = useAccountPage();
  const { shown, more } = cut(nextSteps(plan, score.dimensions), most);
  if (shown.length === 0 && more === 0) return <NoStep />;
  return (
    <div>
      <ul className={css.steps}>
        {shown.map((placed) => (
          <li key={placed.key} className={css.step}>
            <NextStepLine placed={placed} />
          </li>
        ))}
      </ul>
      <MoreLine count={more} />
    </div>
  );
};

const Notes = () => {
  const format = useFormat();
  const { plan } = useAccountPage();
  const { shown, more } = cut(printedNotes(plan), usePaperRoom().notes);
  if (shown.length === 0) return null;
  return (
    <div>
      <ul>
        {shown.map((note) => (
          <li key={note.id} className={css.note}>
            <span className={css.date}>{format.date(note.date)}</span>
            <Clip text={note.text} direction="isolate" lines={2} />
          </li>
        ))}
      </ul>
      <MoreLine count={more} />
    </div>
  );
};

/** "Review due in 5 days, last 12 Oct 2026". */
const useReview = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const { review } = useAccountPage().plan;
  const text = useReviewText()(review);
  if (review.lastOn === null) return text;
  const last = t('account.acting.review.last', { date: format.date(review.lastOn) });
  return t('account.acting.review.both', { next: text, last });
};

/** The section. */
export const PlanOnPaper = () => {
  const { t } = useTranslation();
  return (
    <div data-part="plan">
      <Section title={t('account.acting.title')} aside={useReview()}>
        <div className={css.parts}>
          <StepList most={usePaperRoom().steps} />
          <Notes />
        </div>
      </Section>
    </div>
  );
};
