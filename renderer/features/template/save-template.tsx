/** Saves the workbook to fill in, in the language of the window. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { callEngine } from '../../app/bridge.ts';
import { running } from '../../app/jobs-state.ts';
import { useJobs } from '../../app/jobs.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useLanguage } from '../../ui/use-format.ts';

/** Saving it, and whether that is going on; where the file lies is said in a notice. */
const useSaveTemplate = () => {
  const language = useLanguage();
  const { jobs, follow } = useJobs();
  const isBusy = running(jobs).some(({ kind }) => kind === 'saveTemplate');
  const save = (): void => {
    if (!isBusy) void follow('saveTemplate', callEngine('template.save', { language }));
  };
  return { isBusy, save };
};

/** As a button. */
export const SaveTemplateButton = () => {
  const { t } = useTranslation();
  const { isBusy, save } = useSaveTemplate();
  return (
    <Button disabled={isBusy} onClick={save}>
      {t('template.save')}
    </Button>
  );
};

/** As a link in a line of text. */
export const SaveTemplateLink = () => {
  const { t } = useTranslation();
  return <TextLink onClick={useSaveTemplate().save}>{t('template.save')}</TextLink>;
};
