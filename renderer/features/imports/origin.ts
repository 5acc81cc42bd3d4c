/** What the tables of an import came from, in words: a file, or somebody who typed them in. */
import { useTranslation } from 'react-i18next';
import type { FileResult } from '../../../shared/import/index.ts';

/** Names where tables came from. */
export const useOrigin = (): ((file: Pick<FileResult, 'file' | 'typedBy'>) => string) => {
  const { t } = useTranslation();
  return ({ file, typedBy }) => {
    if (typedBy === undefined) return file;
    return typedBy === '' ? t('imports.typed') : t('imports.typedBy', { author: typedBy });
  };
};
