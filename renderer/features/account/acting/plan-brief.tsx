/** The plan in short on the account page: what waits, when it is reviewed, what it is in the inbox for, what was noted. */
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { AccountNote } from '../../../../shared/model/plan/note.ts';
import { Clip } from '../../../ui/clip.tsx';
import { Section } from '../../../ui/section.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { briefOf } from './brief.ts';
import { useDueText } from './due-text.ts';
import css from './plan-brief.module.css';
import { PlanWay } from './plan-way.tsx';
import { useReviewText } from './review-text.ts';
import { LateMark, StepMark } from './step-mark.tsx';
import { useOpenPlan } from './use-open-plan.ts';

const ActionRow = ({ action }: { readonly action: ListedAction }) => {
  const dueText = useDueText();
  const late = action.overdueDays !== null;
  return (
    <PlanWay>
      <span className={css.row}>
        <StepMark step={{ kind: 'action', action }} />
        <Clip text={action.title} direction="isolate" />
        <span className={css.aside} data-late={late}>
          {dueText(action)}
        </span>
      </span>
    </PlanWay>
  );
};

const ReviewRow = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { review } = useAccountPage().plan;
  const text = useReviewText()(review);
  const late = review.inDays !== null && review.inDays < 0;
  return (
    <PlanWay>
      <span className={css.row} data-mark={late}>
        {late ? <LateMark /> : null}
        <Clip text={text} />
        {review.lastOn === null ? null : (
          <span className={css.aside}>
            {t('account.acting.review.last', { date: format.dateShort(review.lastOn) })}
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
      <span className={css.row} data-mark={false}>
        <Clip text={kinds.map((kind) => t(`plan.alerts.kinds.${kind}`)).join(' · ')} />
        <span className={css.aside}>{t('account.acting.inbox')}</span>
      </span>
    </PlanWay>
  );
};

const NoteRow = ({ note }: { readonly note: AccountNote }) => {
  const format = useFormat();
  return (
    <PlanWay>
      <span className={css.row} data-mark={false}>
        <q className={css.note}>
          <Clip text={note.text} direction="isolate" />
        </q>
        <span className={css.aside}>{format.dateShort(note.date)}</span>
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

/** The section, on screen. */
export const PlanBrief = () => {
  const { t } = useTranslation();
  const { plan } = useAccountPage();
  const { waiting, overdue, actions, notes, hasAlerts } = briefOf(plan);
  return (
    <Section
      title={t('account.views.plan')}
      aside={waiting > 0 ? <Count waiting={waiting} overdue={overdue} /> : t('account.acting.none')}
    >
      <ul className={css.list}>
        {actions.map((action) => (
          <li key={`action ${action.id}`}>
            <ActionRow action={action} />
          </li>
        ))}
        <li>
          <ReviewRow />
        </li>
        {hasAlerts ? (
          <li>
            <AlertRow />
          </li>
        ) : null}
        {notes.map((note) => (
          <li key={`note ${note.id}`}>
            <NoteRow note={note} />
          </li>
        ))}
      </ul>
    </Section>
  );
};
