/** Saves the refused rows as a workbook with the reason in its last column, to be mended and dropped in again. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../app/bridge.ts';
import { running } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { useLanguage } from '../../ui/use-format.ts';

interface SaveRejectedProps {
  /** The import whose rows they are; null = the last check. */
  readonly of: number | null;
}

/** The button; where the file lies is said in a notice. */
export const SaveRejected = ({ of }: SaveRejectedProps) => {
  const { t } = useTranslation();
  const language = useLanguage();
  const { jobs, follow } = useJobs();
  const busy = running(jobs).some(({ kind }) => kind === 'saveRejected');
  const save = () => void follow('saveRejected', callEngine('import.saveRejected', { import: of, language }));
  return (
    <Button disabled={busy} onClick={save}>
      {t('imports.saveRejected')}
    </Button>
  );
};
