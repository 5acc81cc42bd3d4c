/** The line beside an account's name: whose account it is, and at what date. */
import { useTranslation } from 'react-i18next';
import { useBranding } from '../../print/branding.ts';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';

/** Whose account it is, and the date; a paper that names the client at its head names no file below it. */
export const useDateLine = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const { asOf, workspace } = useAccountPage();
  const { client } = useBranding();
  const date = format.date(asOf);
  return client === null ? t('account.asOf', { date, workspace }) : t('account.asOfDate', { date });
};
