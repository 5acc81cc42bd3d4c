/** What is planned, what was done, when the account was reviewed, and what was noted for this paper. */
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import { Section } from '../../../ui/section.tsx';
import { Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useReviewText } from '../acting/review-text.ts';
import { cut } from '../cut.ts';
import { useAccountPage } from '../page-context.ts';
import { planParts } from '../plan/plan-parts.ts';
import { CheckpointTable } from './checkpoint-table.tsx';
import css from './text.module.css';
import { most } from './limits.ts';
import { More } from './more.tsx';
import { NoteTable } from './note-table.tsx';
import { useActionColumns } from './use-action-columns.tsx';

interface ActionsProps {
  readonly of: 'due' | 'ended';
  readonly actions: readonly ListedAction[];
}

const Actions = ({ of, actions }: ActionsProps) => {
  const { t } = useTranslation();
  const columns = useActionColumns(of);
  const { shown, more } = cut(actions, most.actions);
  if (shown.length === 0) return null;
  const title = t(of === 'due' ? 'account.plan.actions.waiting' : 'account.plan.actions.ended');
  return (
    <Section title={title}>
      <Table label={title} columns={columns} rows={shown} rowKey={({ id }) => String(id)} />
      <More count={more} />
    </Section>
  );
};

/** The chapter. */
export const PlanChapter = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan } = useAccountPage();
  const { waiting, ended } = planParts(plan.actions);
  const review = useReviewText()(plan.review);
  const rhythm = t(plan.review.isOwnRhythm ? 'account.plan.review.own' : 'account.plan.review.ofLight', {
    days: format.span(plan.review.rhythmDays, 'day'),
  });
  return (
    <>
      <p className={css.text}>{t('dossier.plan.sentence', { review, rhythm })}</p>
      <Actions of="due" actions={waiting} />
      <Actions of="ended" actions={ended} />
      <CheckpointTable checkpoints={plan.checkpoints} />
      <NoteTable notes={plan.notes.filter(({ prints }) => prints)} />
    </>
  );
};
