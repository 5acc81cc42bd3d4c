/** Errors as sentences of the page's language. */
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ErrorDetail } from '../../shared/errors.ts';

/** What is needed to say an error: a code of the closed list and what fills its sentence. */
export interface SayableError {
  readonly code: string;
  readonly detail?: ErrorDetail;
}

/** The sentence of an error; one without a sentence of its own gets the calm one for the unknown. */
export const useErrorText = (): ((error: SayableError) => string) => {
  const { t } = useTranslation();
  return useCallback((error) => t([`errors.${error.code}`, 'app.unknownError'], { ...error.detail }), [t]);
};
