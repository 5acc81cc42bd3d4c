/** The account on half a page: how it stands, why, who it is, and what happens next. */
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import { Section } from '../../../ui/section.tsx';
import { type Column, Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { StepList } from '../acting/plan-on-paper.tsx';
import { useReviewText } from '../acting/review-text.ts';
import { cut } from '../cut.ts';
import { Identity } from '../identity.tsx';
import { Notes } from '../notes.tsx';
import { useAccountPage } from '../page-context.ts';
import { planParts } from '../plan/plan-parts.ts';
import { Verdict } from '../verdict.tsx';
import { ReasonLine } from '../why/reason-line.tsx';
import css from './text.module.css';
import { most } from './limits.ts';
import { useActionColumns } from './use-action-columns.tsx';

const NextActions = ({ actions }: { readonly actions: readonly ListedAction[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<ListedAction>[] = useActionColumns('due');
  const { shown, more } = cut(actions, most.nextActions);
  if (shown.length === 0)
    return (
      <>
        <p className={css.text}>{t('dossier.summary.noAction')}</p>
        <StepList most={most.nextActions} />
      </>
    );
  return (
    <>
      <Table label={t('dossier.summary.next')} columns={columns} rows={shown} rowKey={({ id }) => String(id)} />
      {more > 0 ? (
        <p className={css.more}>{t('account.acting.more', { count: more, shown: format.number(more, 0) })}</p>
      ) : null}
    </>
  );
};

/** The chapter. */
export const Summary = () => {
  const { t } = useTranslation();
  const { plan } = useAccountPage();
  const review = useReviewText()(plan.review);
  return (
    <>
      <div className={css.verdict}>
        <Verdict />
      </div>
      <ReasonLine />
      <Notes />
      <Section title={t('dossier.summary.who')}>
        <Identity />
      </Section>
      <Section title={t('dossier.summary.next')} aside={review}>
        <NextActions actions={planParts(plan.actions).waiting} />
      </Section>
    </>
  );
};
