/** The plan on the printed page: what waits with who does it until when, the next review, and notes that may be printed. */
import { useTranslation } from 'react-i18next';
import { Clip } from '../../../ui/clip.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { type PaperBriefing, paperBriefOf } from './brief.ts';
import css from './plan-on-paper.module.css';
import { useReviewText } from './review-text.ts';
import { StepMark } from './step-mark.tsx';
import { StepWho } from './step-who.tsx';

/** "and 3 more": the paper is one page, whatever there is to do. */
const More = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (count === 0) return null;
  return <li className={css.more}>{t('account.acting.more', { count, shown: format.number(count, 0) })}</li>;
};

const Actions = ({ brief }: { readonly brief: PaperBriefing }) => (
  <ul>
    {brief.actions.map((action) => (
      <li key={action.id} className={css.action}>
        <StepMark step={{ kind: 'action', action }} />
        <Clip text={action.title} direction="isolate" lines={2} />
        <StepWho action={action} />
      </li>
    ))}
    <More count={brief.moreActions} />
  </ul>
);

const Notes = ({ brief }: { readonly brief: PaperBriefing }) => {
  const format = useFormat();
  return (
    <ul>
      {brief.notes.map((note) => (
        <li key={note.id} className={css.note}>
          <span className={css.date}>{format.date(note.date)}</span>
          <Clip text={note.text} direction="isolate" lines={2} />
        </li>
      ))}
      <More count={brief.moreNotes} />
    </ul>
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

/** The section; none for an account of which nothing was ever planned. */
export const PlanOnPaper = () => {
  const { t } = useTranslation();
  const brief = paperBriefOf(useAccountPage().plan);
  const review = useReview();
  if (brief.isBlank) return null;
  return (
    <div className={css.plan} data-part="plan">
      <Section title={t('account.views.plan')} aside={review}>
        <div className={css.halves}>
          {brief.actions.length > 0 ? <Actions brief={brief} /> : null}
          {brief.notes.length > 0 ? <Notes brief={brief} /> : null}
        </div>
      </Section>
    </div>
  );
};
