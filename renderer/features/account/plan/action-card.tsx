/** One action of the account: its state and the presses that change it, who, by when, why, and whether it helps. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { isEnded, type StandingAction } from '../../../../shared/model/plan/action.ts';
import { isolated } from '../../../ui/isolated.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAboutName } from '../../plan/about-name.ts';
import { StateMark } from '../../plan/actions/state-mark.tsx';
import { useMoveAction } from '../../plan/actions/use-move-action.ts';
import { useAccountPage } from '../page-context.ts';
import css from './card.module.css';
import { Dated } from './dated.tsx';
import { movesFrom } from './plan-parts.ts';
import { StandingRows } from './standing-rows.tsx';

interface ActionCardProps {
  readonly action: StandingAction;
  readonly onEdit: () => void;
}

const When = ({ action }: Pick<ActionCardProps, 'action'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (isEnded(action.state) && action.endedOn !== null)
    return <span>{t('account.plan.actions.endedOn', { date: format.date(action.endedOn) })}</span>;
  return <Dated on={action.dueOn} lateDays={action.overdueDays} />;
};

const Facts = ({ action }: Pick<ActionCardProps, 'action'>) => {
  const { t } = useTranslation();
  const aboutName = useAboutName(useAccountPage().model.names);
  const { owner, about } = action;
  return (
    <p className={css.facts}>
      <When action={action} />
      <span>
        {t('plan.actions.fields.owner')}: <bdi>{owner ?? t('plan.actions.nobody')}</bdi>
      </span>
      {about ? (
        <span>
          {t('account.plan.actions.about')}: <bdi>{aboutName(about)}</bdi>
        </span>
      ) : null}
    </p>
  );
};

const Said = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <p className={css.said}>
    <span className={css.label}>{label}</span>
    <span className={css.text} dir="auto">
      {text}
    </span>
  </p>
);

/** What to do stays folded away: whoever adopted it knows it, and it is one press off. */
const Words = ({ action: { steps, doneWhen, note } }: Pick<ActionCardProps, 'action'>) => {
  const { t } = useTranslation();
  return (
    <>
      {note === null ? null : <Said label={t('plan.actions.fields.note')} text={note} />}
      {steps === null && doneWhen === null ? null : (
        <details className={css.fold}>
          <summary>{t('account.plan.actions.words')}</summary>
          {steps === null ? null : <Said label={t('plan.actions.fields.steps')} text={steps} />}
          {doneWhen === null ? null : <Said label={t('plan.actions.fields.doneWhen')} text={doneWhen} />}
        </details>
      )}
    </>
  );
};

const Presses = ({ action, onEdit }: ActionCardProps) => {
  const { t } = useTranslation();
  const move = useMoveAction();
  const title = isolated(action.title);
  const labelOf = (word: string): string => t('account.plan.pressOf', { word, name: title });
  return (
    <div className={css.presses}>
      {movesFrom(action.state).map((state) => {
        const word = t(`plan.actions.moveTo.${state}`);
        return (
          <Button
            key={state}
            size="compact-xs"
            aria-label={labelOf(word)}
            onClick={() => void move(action, state)}
          >
            {word}
          </Button>
        );
      })}
      <TextLink label={labelOf(t('account.plan.edit'))} onClick={onEdit}>
        {t('account.plan.edit')}
      </TextLink>
    </div>
  );
};

/** The card. */
export const ActionCard = ({ action, onEdit }: ActionCardProps) => (
  <li className={css.card} data-late={action.overdueDays !== null}>
    <div className={css.head}>
      <h3 className={css.title} dir="auto">
        {action.title}
      </h3>
      <span className={css.mark}>
        <StateMark state={action.state} />
      </span>
    </div>
    <Facts action={action} />
    <Words action={action} />
    <StandingRows action={action} />
    <Presses action={action} onEdit={onEdit} />
  </li>
);
