/** The account page in the window. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../shared/i18n/index.ts';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import { type AccountView, accountViews, type PlanTab } from '../../app/session-state.ts';
import { useKeys } from '../../app/use-keys.ts';
import { Arrow } from '../../ui/arrow.tsx';
import { useLanguage } from '../../ui/use-format.ts';
import { AccountSheet } from './account-sheet.tsx';
import { AccountTabs } from './account-tabs.tsx';
import { AccountViewFrame } from './account-view-frame.tsx';
import { PeopleAsked } from './people/people-context.tsx';
import { PrintMenu, type Printing } from './print-menu.tsx';
import css from './account-screen.module.css';

interface AccountScreenProps extends Printing {
  readonly page: AccountPage;
  readonly view: AccountView;
  /** What the view begins with; null for its own beginning. */
  readonly about: string | null;
  /** The part of the plan that it was opened from, which back leads to; undefined for the list of accounts. */
  readonly from: PlanTab | undefined;
  readonly onView: (view: AccountView) => void;
  /** Undefined at the first account. */
  readonly onPrevious?: (() => void) | undefined;
  /** Undefined at the last account. */
  readonly onNext?: (() => void) | undefined;
  readonly onBack: () => void;
}

type Ways = Pick<AccountScreenProps, 'onPrevious' | 'onNext' | 'onView'>;

/** The arrow keys turn to the account before and after, in the reading direction; 1 to 7 choose the view. */
const useAccountKeys = ({ onPrevious, onNext, onView }: Ways): void => {
  const forward = directionOf(useLanguage()) === 'ltr';
  const turn = (move: (() => void) | undefined) => () => {
    if (move === undefined || document.querySelector('[role="dialog"]')) return false;
    move();
    return undefined;
  };
  const views = accountViews.map((view, index) => [String(index + 1), () => onView(view)] as const);
  useKeys({
    ArrowRight: turn(forward ? onNext : onPrevious),
    ArrowLeft: turn(forward ? onPrevious : onNext),
    ...Object.fromEntries(views),
  });
};

type ControlProps = Omit<AccountScreenProps, 'page' | 'view' | 'about' | 'onView'>;

const Controls = ({ from, onPrevious, onNext, onBack, ...printing }: ControlProps) => {
  const { t } = useTranslation();
  return (
    <nav className={css.controls} aria-label={t('account.controls')}>
      <Button size="compact-sm" variant="default" onClick={onBack}>
        {t(from ? `plan.tabs.${from}` : 'account.back')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={!onPrevious}
        onClick={() => onPrevious?.()}
        leftSection={<Arrow kind="previous" />}
      >
        {t('account.previous')}
      </Button>
      <Button
        size="compact-sm"
        variant="default"
        disabled={!onNext}
        onClick={() => onNext?.()}
        rightSection={<Arrow kind="next" />}
      >
        {t('account.next')}
      </Button>
      <PrintMenu {...printing} />
    </nav>
  );
};

/** One account on one screen, without scrolling at 1440 × 900. */
export const AccountScreen = ({ page, view, about, onView, ...moves }: AccountScreenProps) => {
  useAccountKeys({ ...moves, onView });
  const controls = (
    <>
      <AccountTabs view={view} onView={onView} />
      <Controls {...moves} />
    </>
  );
  return (
    <div className={css.screen}>
      <PeopleAsked page={page}>
        {view === 'page' ? (
          <AccountSheet page={page} controls={controls} />
        ) : (
          <AccountViewFrame page={page} view={view} about={about} controls={controls} />
        )}
      </PeopleAsked>
    </div>
  );
};
