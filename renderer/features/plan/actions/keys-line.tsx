/** What the keyboard can do with the actions. */
import { useTranslation } from 'react-i18next';
import { KeyHints } from '../../../ui/key-hints.tsx';
import css from './actions-panel.module.css';
import { useActionsView } from './view-context.tsx';
import type { ActionsView } from './view-state.ts';

const keysFor: Readonly<
  Record<ActionsView['layout'], readonly { readonly name: string; readonly keys: readonly string[] }[]>
> = {
  list: [
    { name: 'go', keys: ['↑', '↓'] },
    { name: 'open', keys: ['Enter'] },
    { name: 'move', keys: ['m'] },
    { name: 'select', keys: ['Space', '⇧↑↓', 'Ctrl A'] },
    { name: 'remove', keys: ['Del'] },
    { name: 'search', keys: ['/'] },
    { name: 'begin', keys: ['n'] },
    { name: 'board', keys: ['b'] },
  ],
  board: [
    { name: 'go', keys: ['↑', '↓', '←', '→'] },
    { name: 'open', keys: ['Enter'] },
    { name: 'shift', keys: ['⇧←', '⇧→'] },
    { name: 'column', keys: ['1', '…', '4'] },
    { name: 'search', keys: ['/'] },
    { name: 'begin', keys: ['n'] },
    { name: 'list', keys: ['b'] },
  ],
};

/** The line at the foot. */
export const ActionKeysLine = () => {
  const { t } = useTranslation();
  const { layout } = useActionsView().view;
  const hints = keysFor[layout].map(({ name, keys }) => ({ keys, does: t(`plan.actions.keys.${name}`) }));
  return (
    <div className={css.foot}>
      <KeyHints label={t('plan.actions.keys.title')} hints={hints} />
    </div>
  );
};
