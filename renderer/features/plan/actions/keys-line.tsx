/** What the keyboard can do with the actions. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import css from './actions-panel.module.css';
import { useActionsView } from './view-context.tsx';
import { actionKeys } from './key-rows.ts';

/** The line at the foot. */
export const ActionKeysLine = () => {
  const { t } = useTranslation();
  const { layout } = useActionsView().view;
  const hints = actionKeys[layout].map(({ name, keys }) => ({ keys, does: t(`plan.actions.keys.${name}`) }));
  return (
    <div className={css.foot}>
      <KeyHints label={t('plan.actions.keys.title')} hints={hints} />
    </div>
  );
};
