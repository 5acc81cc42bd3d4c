/** In which states the actions of the list are, and what they are grouped by. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useActionsView } from './view-context.tsx';
import { groupings, type Grouping, type ShownStates, shownStates } from './view-state.ts';

/** Only of the list: the board has its states as columns. */
export const StatesAndGroups = () => {
  const { t } = useTranslation();
  const { view, change } = useActionsView();
  return (
    <>
      <NativeSelect
        aria-label={t('plan.actions.fields.state')}
        data={shownStates.map((value) => ({ value, label: t(`plan.actions.show.${value}`) }))}
        value={view.show}
        onChange={(event) => change({ show: event.currentTarget.value as ShownStates })}
      />
      <NativeSelect
        aria-label={t('plan.actions.group.label')}
        data={[
          { value: '', label: t('plan.actions.group.none') },
          ...groupings.map((value) => ({ value, label: t(`plan.actions.group.${value}`) })),
        ]}
        value={view.group ?? ''}
        onChange={(event) =>
          change({ group: (event.currentTarget.value || null) as Grouping | null, folded: new Set() })
        }
      />
    </>
  );
};
