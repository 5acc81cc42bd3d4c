/** The account page in the window. */
import type { AccountPage } from '../../../shared/model/account-page.ts';

export interface AccountScreenProps {
  readonly page: AccountPage;
  /** Undefined at the first account. */
  readonly onPrevious?: (() => void) | undefined;
  /** Undefined at the last account. */
  readonly onNext?: (() => void) | undefined;
  readonly onPrint: () => void;
  readonly onBack: () => void;
}

/** One account on one screen, without scrolling at 1440 × 900. */
export const AccountScreen = ({ page }: AccountScreenProps) => <main>{page.score.name}</main>;
