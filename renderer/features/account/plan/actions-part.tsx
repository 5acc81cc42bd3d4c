/** What is done about the account: what waits, overdue first, and what has ended. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StandingAction } from '../../../../shared/model/plan/action.ts';
import { Empty } from '../../../ui/empty.tsx';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useKeptFocus } from '../../../ui/use-kept-focus.ts';
import { ActionDialog } from '../../plan/actions/action-dialog.tsx';
import type { ActionSubject } from '../../plan/actions/action-form.ts';
import { useAccountPage } from '../page-context.ts';
import { ActionCard } from './action-card.tsx';
import css from './parts.module.css';
import { isFolded, planParts } from './plan-parts.ts';

interface CardsProps {
  readonly label: string;
  readonly actions: readonly StandingAction[];
  readonly onEdit: (action: StandingAction) => void;
}

const Cards = ({ label, actions, onEdit }: CardsProps) => (
  <ul className={css.cards} aria-label={label}>
    {actions.map((action) => (
      <ActionCard key={action.id} action={action} onEdit={() => onEdit(action)} />
    ))}
  </ul>
);

const Ended = ({ actions, onEdit }: Omit<CardsProps, 'label'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const label = t('account.plan.actions.ended');
  const [isOpen, setOpen] = useState(false);
  const cards = <Cards label={label} actions={actions} onEdit={onEdit} />;
  if (actions.length === 0) return null;
  const heading = t('account.plan.actions.endedCount', { shown: format.number(actions.length, 0) });
  if (!isFolded(actions))
    return (
      <>
        <h3 className={css.sub}>{heading}</h3>
        {cards}
      </>
    );
  return (
    <details className={css.folded} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={css.sub}>{heading}</summary>
      {isOpen ? cards : null}
    </details>
  );
};

const Nothing = () => {
  const { t } = useTranslation();
  const { suggestions } = useAccountPage().plan;
  const toDo = suggestions.length > 0 ? 'emptyAdopt' : 'emptyOwn';
  return <Empty what={t('account.plan.actions.empty')} toDo={t(`account.plan.actions.${toDo}`)} />;
};

/** The part. */
export const ActionsPart = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { plan, score, model } = useAccountPage();
  const [subject, setSubject] = useState<ActionSubject | null>(null);
  const { waiting, ended, overdue } = planParts(plan.actions);
  const kept = useKeptFocus<HTMLDivElement>(plan.actions, 'list');
  const edit = (action: StandingAction): void => setSubject({ kind: 'edit', action });
  const account = { id: score.id, key: score.key, name: score.name };
  const counts = { waiting: format.number(waiting.length, 0), overdue: format.number(overdue, 0) };
  return (
    <div className={css.part} {...kept}>
      <Section
        title={t('account.plan.actions.title')}
        aside={
          <span className={css.aside}>
            <span>
              {waiting.length === 0
                ? null
                : t(overdue > 0 ? 'account.plan.actions.countLate' : 'account.plan.actions.count', counts)}
            </span>
            <Button size="compact-xs" onClick={() => setSubject({ kind: 'new', account })}>
              {t('plan.actions.newTitle')}
            </Button>
          </span>
        }
      >
        {waiting.length === 0 ? <Nothing /> : null}
        <Cards label={t('account.plan.actions.waiting')} actions={waiting} onEdit={edit} />
        <Ended actions={ended} onEdit={edit} />
      </Section>
      {subject ? <ActionDialog subject={subject} names={model.names} onClose={() => setSubject(null)} /> : null}
    </div>
  );
};
