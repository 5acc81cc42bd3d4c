/** Errors as sentences of the page's language. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorDetail } from '../../shared/errors.ts';
import { detailInWords } from '../../shared/i18n/describe.ts';
import { useLanguage } from '../ui/use-format.ts';

/** What is needed to say an error: a code of the closed list and what fills its sentence. */
export interface SayableError {
  readonly code: string;
  readonly detail?: ErrorDetail;
}

/** The sentence of an error; one without a sentence of its own gets the calm one for the unknown. */
export const useErrorText = (): ((error: SayableError) => string) => {
  const { t } = useTranslation();
  const language = useLanguage();
  return useCallback(
    (error) => t([`errors.${error.code}`, 'app.unknownError'], detailInWords(error.detail, { t, language })),
    [t, language],
  );
};
