/** The one button of the screen, and beside it what will come of it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../app/bridge.ts';
import { running } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { KeyHints } from '../../ui/key-hints.tsx';
import { useFormat } from '../../ui/use-format.ts';
import css from './reports-screen.module.css';
import { isOfAccounts } from './choices.ts';
import { orderOf } from './order.ts';
import { useReports } from './reports-context.tsx';
import { type Chosen, isNobody } from './use-chosen.ts';

const jobsHere = ['reportAccount', 'reportAll', 'reportWhole', 'exportScores'] as const;

/** What prints or saves what is chosen, and whether that can be done now. */
interface Press {
  readonly isReady: boolean;
  /** Another report is on its way. */
  readonly isBusy: boolean;
  readonly press: () => void;
}

/** The way to print or save what is chosen. */
export const usePress = (chosen: Chosen): Press => {
  const { look } = useReports();
  const { jobs, follow } = useJobs();
  const isBusy = running(jobs).some(({ kind }) => jobsHere.some((own) => own === kind));
  const isReady = !isBusy && !isNobody(chosen);
  const press = (): void => {
    if (!isReady) return;
    const ids = chosen.rows.map(({ id }) => id);
    const order = orderOf(chosen.choices, ids, chosen.look);
    // What was typed last is printed, too.
    void follow(
      order.job,
      look.keep().then(() => callEngine(order.call, order.input)),
    );
  };
  return { isReady, isBusy, press };
};

/** "Print 12 pages…", "Save workbook…". */
const useLabel = ({ choices: { kind }, rows }: Chosen): string => {
  const { t } = useTranslation();
  const format = useFormat();
  return t(`reports.press.${kind}`, { count: rows.length, shown: format.number(rows.length, 0) });
};

/** Where it will lie, or what keeps it from being printed. */
const useOutcome = (chosen: Chosen, isBusy: boolean): string => {
  const { t } = useTranslation();
  if (isBusy) return t('reports.outcome.busy');
  if (isNobody(chosen)) return t('reports.nobody');
  const isBatch = isOfAccounts(chosen.choices.kind) && chosen.rows.length > 1;
  return t(isBatch ? 'reports.outcome.folder' : 'reports.outcome.file');
};

interface PressBarProps {
  readonly chosen: Chosen;
  readonly press: Press;
}

/** What is printed or saved, where it goes, and the button; Enter presses it. */
export const PressBar = ({ chosen, press: { isReady, isBusy } }: PressBarProps) => {
  const { t } = useTranslation();
  const { kind } = chosen.choices;
  const label = useLabel(chosen);
  const isOfMany = isOfAccounts(kind) && chosen.rows.length > 1;
  const outcome = useOutcome(chosen, isBusy);
  const hints = [
    ...(isOfMany ? [{ keys: ['←', '→'], does: t('reports.keys.turn') }] : []),
    { keys: ['Enter'], does: t('reports.keys.press') },
  ];
  return (
    <footer className={css.bar}>
      <p className={css.outcome}>{outcome}</p>
      <KeyHints label={t('reports.keys.label')} hints={hints} />
      <Button type="submit" variant="filled" size="sm" disabled={!isReady}>
        {label}
      </Button>
    </footer>
  );
};
