/** Ways to look at the account: its page, why it scores so, what if, what changed, its people, the rows behind it, its plan. */
import { SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type AccountView, accountViews } from '../../app/session-state.ts';

interface AccountTabsProps {
  readonly view: AccountView;
  readonly onView: (view: AccountView) => void;
}

/** A tab that was pressed with the mouse gives the arrow keys back to the page. */
const leaveUnlessByKey = (): void => {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !activeElement.matches(':focus-visible')) activeElement.blur();
};

/** One button per view. */
export const AccountTabs = ({ view, onView }: AccountTabsProps) => {
  const { t } = useTranslation();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('account.views.label')}
      data={accountViews.map((value) => ({ value, label: t(`account.views.${value}`) }))}
      value={view}
      onChange={(next) => {
        leaveUnlessByKey();
        onView(next);
      }}
    />
  );
};
