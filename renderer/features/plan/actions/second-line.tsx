/** Below the tools: the actions in numbers or what is done with the selected ones, and at its end how many are shown. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import css from './actions-panel.module.css';
import { CopyButton } from './copy-button.tsx';
import type { ActionsModel } from './use-actions.ts';
import { useActionsView } from './view-context.tsx';

interface SecondLineProps {
  readonly model: ActionsModel;
  readonly children: ReactNode;
}

/** How many are shown; read out when it changes. */
const Shown = ({ model }: Pick<SecondLineProps, 'model'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isBoard = useActionsView().view.layout === 'board';
  const count = (isBoard ? model.narrowed : model.shown).length;
  const all = model.page.actions.length;
  return (
    <span className={css.shown} role="status">
      {t('plan.actions.some', { count: all, shown: format.number(count, 0), all: format.number(all, 0) })}
    </span>
  );
};

/** The line; it is as high whatever stands in it, so that the list stays where it is. */
export const SecondLine = ({ model, children }: SecondLineProps) => (
  <div className={css.second}>
    {children}
    <div className={css.end}>
      <Shown model={model} />
      <CopyButton model={model} />
    </div>
  </div>
);
