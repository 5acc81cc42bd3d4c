/** Who sees to an action, and until when; that it is late is a word of its own. */
import { useTranslation } from 'react-i18next';
import type { PlanAction } from '../../../../shared/model/plan/action.ts';
import { Clip } from '../../../ui/clip.tsx';
import { useDueText } from './due-text.ts';
import css from './step-who.module.css';

/** Owner and due date on one line. */
export const StepWho = ({ action }: { readonly action: PlanAction }) => {
  const { t } = useTranslation();
  const dueText = useDueText();
  return (
    <span className={css.who}>
      <Clip text={action.owner ?? t('plan.actions.nobody')} direction="isolate" />
      <span className={css.due} data-late={action.overdueDays !== null}>
        {dueText(action)}
      </span>
    </span>
  );
};
