/** What is wrong with a field of the form, in words. */
import { useTranslation } from 'react-i18next';
import { useErrorText } from '../../../app/use-error-text.ts';
import { useFormat } from '../../../ui/use-format.ts';
import type { FieldProblem } from './band-draft.ts';

/** What writes a problem; undefined where there is none. Dates are written as the reader's language writes them. */
export const useFieldText = (): ((problem: FieldProblem | undefined) => string | undefined) => {
  const { t } = useTranslation();
  const format = useFormat();
  const errorText = useErrorText();
  return (problem) => {
    if (!problem) return undefined;
    const { code, detail } = problem;
    if (code === 'noBand' || code === 'noDate') return t(`account.decisions.${code}`);
    const date = detail?.['date'];
    return errorText({ code, detail: typeof date === 'string' ? { date: format.date(date) } : {} });
  };
};
