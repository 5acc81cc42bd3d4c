/** What to do next: what waits and what could be begun, when it is reviewed, what it is in the inbox for, what was noted. */
import { useTranslation } from 'react-i18next';
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { stepsThatFit } from '../room.ts';
import { briefOf } from './brief.ts';
import { NextStepLine } from './next-step-line.tsx';
import { nextSteps } from './next-step.ts';
import { NoStep } from './no-step.tsx';
import css from './plan-brief.module.css';
import { PlanWay } from './plan-way.tsx';
import { useReviewText } from './review-text.ts';
import { LateMark } from './step-mark.tsx';
import { useStepTitle } from './step-title.tsx';
import { useOpenPlan } from './use-open-plan.ts';

const ReviewRow = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { review } = useAccountPage().plan;
  const text = useReviewText()(review);
  const late = review.inDays !== null && review.inDays < 0;
  return (
    <PlanWay>
      <span className={css.row}>
        {late ? <LateMark /> : null}
        <Clip text={text} />
        {review.lastOn === null ? null : (
          <span className={css.aside}>
            <Clip text={t('account.acting.review.last', { date: format.dateShort(review.lastOn) })} />
          </span>
        )}
      </span>
    </PlanWay>
  );
};

/** What the account is in the inbox for, in a word or two each. */
const AlertRow = () => {
  const { t } = useTranslation();
  const { alerts } = useAccountPage().plan;
  const kinds = [...new Set(alerts?.alerts.map(({ kind }) => kind))];
  return (
    <PlanWay>
      <span className={css.row}>
        <Clip text={kinds.map((kind) => t(`plan.alerts.kinds.${kind}`)).join(' · ')} />
        <span className={css.aside}>
          <Clip text={t('account.acting.inbox')} />
        </span>
      </span>
    </PlanWay>
  );
};

const NoteRow = ({ note }: { readonly note: AccountNote }) => {
  const format = useFormat();
  return (
    <PlanWay>
      <span className={css.row}>
        <q className={css.note}>
          <Clip text={note.text} direction="isolate" />
        </q>
        <span className={css.date}>{format.dateShort(note.date)}</span>
      </span>
    </PlanWay>
  );
};

/** How many wait, and the way to them. */
const Count = ({ waiting, overdue }: { readonly waiting: number; readonly overdue: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenPlan();
  const counts = { waiting: format.number(waiting, 0), overdue: format.number(overdue, 0) };
  return (
    <TextLink onClick={open}>
      {t(overdue > 0 ? 'account.plan.actions.countLate' : 'account.plan.actions.count', counts)}
    </TextLink>
  );
};

/** How many steps there was no room for, and the way to them. */
const More = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const open = useOpenPlan();
  if (count === 0) return null;
  const word = t('account.acting.more', { count, shown: format.number(count, 0) });
  return (
    <li className={css.more}>
      <TextLink label={t('account.plan.pressOf', { word, name: t('account.acting.title') })} onClick={open}>
        {word}
      </TextLink>
    </li>
  );
};

/** The steps with room, and how many more there are. */
const useSteps = (lines: number) => {
  const { plan, score } = useAccountPage();
  const titleOf = useStepTitle();
  const steps = nextSteps(plan, score.dimensions);
  const room = stepsThatFit(
    steps.map(({ step }) => titleOf(step)),
    lines,
  );
  return { shown: steps.slice(0, room), more: steps.length - room };
};

/** The section, on screen. */
export const PlanBrief = () => {
  const { t } = useTranslation();
  const { plan } = useAccountPage();
  const { waiting, overdue, note, hasAlerts, lines } = briefOf(plan);
  const { shown, more } = useSteps(lines);
  return (
    <Section
      title={t('account.acting.title')}
      aside={waiting > 0 ? <Count waiting={waiting} overdue={overdue} /> : t('account.acting.none')}
    >
      <ul className={css.list}>
        {shown.map((placed) => (
          <li key={placed.key} className={css.entry}>
            <NextStepLine placed={placed} />
          </li>
        ))}
        <More count={more} />
        {shown.length + more > 0 ? null : (
          <li className={css.line}>
            <NoStep />
          </li>
        )}
        <li className={css.line}>
          <ReviewRow />
        </li>
        {hasAlerts ? (
          <li className={css.line}>
            <AlertRow />
          </li>
        ) : null}
        {note === null ? null : (
          <li className={css.line}>
            <NoteRow note={note} />
          </li>
        )}
      </ul>
    </Section>
  );
};
