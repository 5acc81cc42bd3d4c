/** Copies the actions that are shown, or those that are selected, as a table. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCopy } from '../../../app/use-copy.ts';
import { decimalSignOf, tsvOf } from '../../../ui/table-text.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAboutName } from '../about-name.ts';
import { actionsTable } from './actions-table.ts';
import { chosen } from './choosing.ts';
import type { ActionsModel } from './use-actions.ts';
import { useActionsView } from './view-context.tsx';

/** The button. */
export const CopyButton = ({ model }: { readonly model: ActionsModel }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const copy = useCopy();
  const { view } = useActionsView();
  const { page } = model;
  const aboutName = useAboutName(page.names);
  const press = (): void => {
    const shown = view.layout === 'board' ? model.narrowed : model.shown;
    const selected = chosen(shown, view.selected);
    const actions = selected.length > 0 ? selected : shown;
    const table = actionsTable(actions, { t, aboutName, cutoffs: page.cutoffs });
    const count = actions.length;
    copy(
      tsvOf(table, decimalSignOf(format)),
      t('plan.actions.copied', { count, shown: format.number(count, 0) }),
    );
  };
  return <Button onClick={press}>{t('plan.actions.copy')}</Button>;
};
