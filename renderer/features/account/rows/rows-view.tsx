/** The rows behind the account's figures: all figures on one side, what stands behind the current one on the other. */
import { aboutOf, aboutText } from '../../../../shared/model/rows-about.ts';
import { useAccountPage } from '../page-context.ts';
import { Behind } from './behind.tsx';
import { allEntries, entryGroups } from './entries.ts';
import { EntryList } from './entry-list.tsx';
import css from './rows-view.module.css';
import { useOpenRows } from './use-open-rows.ts';

interface RowsViewProps {
  /** The figure whose rows are shown first, as shared/model/rows-about.ts writes it; null for the first one. */
  readonly about: string | null;
}

/** The view. A figure that this account does not have gives way to the first one. */
export const RowsView = ({ about }: RowsViewProps) => {
  const page = useAccountPage();
  const open = useOpenRows();
  const groups = entryGroups(page);
  const entries = allEntries(groups);
  const wanted = about === null ? undefined : aboutOf(about);
  const named = wanted && aboutText(wanted);
  const entry = entries.find((one) => aboutText(one.about) === named) ?? entries[0];
  if (!entry) return null;
  const current = aboutText(entry.about);
  return (
    <div className={css.view}>
      <EntryList groups={groups} current={current} onCurrent={(next) => open(next.about)} />
      <Behind key={current} entry={entry} />
    </div>
  );
};
