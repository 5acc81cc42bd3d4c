/** What can be done with the selected actions, in the place of the summary. */
import { Button, Menu } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { actionStates } from '../../../../../shared/model/plan/action.ts';
import { useFormat } from '../../../../ui/use-format.ts';
import { noSelection } from '../../../portfolio/rows/selection.ts';
import panel from '../actions-panel.module.css';
import { StateMark } from '../state-mark.tsx';
import { useActionsView } from '../view-context.tsx';
import { DueChange } from './due-change.tsx';
import { OwnerChange } from './owner-change.tsx';
import type { Bulk } from './use-bulk.ts';

const StateChange = ({ change }: Pick<Bulk, 'change'>) => {
  const { t } = useTranslation();
  return (
    <Menu transitionProps={{ duration: 0 }} radius={0} position="bottom-start">
      <Menu.Target>
        <Button>{t('plan.actions.bulk.state')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actionStates.map((state) => (
          <Menu.Item key={state} onClick={() => void change({ state })}>
            <StateMark state={state} />
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
};

interface BulkBarProps {
  readonly bulk: Bulk;
  readonly asOf: string;
}

/** The bar. */
export const BulkBar = ({ bulk, asOf }: BulkBarProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { change: changeView } = useActionsView();
  const { ids, change, remove } = bulk;
  return (
    <div className={panel.summary} role="group" aria-label={t('plan.actions.bulk.label')}>
      <b role="status">
        {t('plan.actions.bulk.selected', { count: ids.length, shown: format.number(ids.length, 0) })}
      </b>
      <OwnerChange change={change} />
      <DueChange change={change} asOf={asOf} />
      <StateChange change={change} />
      <Button onClick={() => void remove()}>{t('plan.actions.remove')}</Button>
      <Button variant="subtle" color="gray" onClick={() => changeView(noSelection)}>
        {t('plan.actions.bulk.none')}
      </Button>
    </div>
  );
};
