/** Settings whose changes are written to the log. */
import type { LogKind } from '../../../../shared/model/log/kinds.ts';
import { keepSetting, type Setting, settingOf } from '../queries/settings.ts';
import { changingNoFacts } from '../queries/workspace-facts.ts';
import { type Db, inTransaction } from '../statements.ts';
import { logged } from './logged.ts';

/** What is kept, and what the log calls it. */
export interface LoggedSetting {
  readonly key: Setting;
  readonly value: string;
  readonly kind: Extract<LogKind, `settings.${string}`>;
}

/** Keeps a setting that is no fact, with an entry where it says anything new. */
export const keepLogged = (db: Db, { key, value, kind }: LoggedSetting): void => {
  if (settingOf(db, key) === value) return;
  changingNoFacts(db, () =>
    inTransaction(db, () => {
      keepSetting(db, key, value);
      logged(db, { kind, detail: {} });
    }),
  );
};
