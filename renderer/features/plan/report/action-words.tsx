/** An action in the report: whose account it is for, what is to be done, what for. */
import { useTranslation } from 'react-i18next';
import type { ListedAction } from '../../../../shared/model/plan/action.ts';
import type { PlanFacts } from '../../../../shared/model/report-facts.ts';
import { useAboutName } from '../about-name.ts';
import css from './plan-report.module.css';

/** The title of a play in its author's words, else the built-in ones; null where nobody knows it any more. */
export const usePlayTitle = ({
  playTitles,
}: Pick<PlanFacts, 'playTitles'>): ((play: string) => string | null) => {
  const { t, i18n } = useTranslation();
  return (play) => playTitles[play] ?? (i18n.exists(`plays.${play}.title`) ? t(`plays.${play}.title`) : null);
};

/** The account, the title, and the play where the title is no longer the play's. */
export const ActionWords = ({
  action,
  facts,
}: {
  readonly action: ListedAction;
  readonly facts: PlanFacts;
}) => {
  const { t } = useTranslation();
  const aboutName = useAboutName(facts.names);
  const playTitle = usePlayTitle(facts);
  const { account, about, play, title } = action;
  const own = play === null ? null : playTitle(play);
  return (
    <>
      <span className={css.line}>
        <bdi className={css.account}>{account.name}</bdi>
        {about === null ? null : (
          <span className={css.soft}>
            {' · '}
            <bdi>{aboutName(about)}</bdi>
          </span>
        )}
      </span>
      <span className={css.line} dir="auto">
        {title}
      </span>
      {own === null || own === title ? null : (
        <span className={css.line}>
          <span className={css.soft}>{t('print.plan.actions.play', { play: own })}</span>
        </span>
      )}
    </>
  );
};
