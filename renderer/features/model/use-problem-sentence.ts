/** The sentence of a problem in the reader's language. */
import { useTranslation } from 'react-i18next';
import type { DraftProblem } from '../../../shared/model/model-page.ts';
import { namedDetail } from './named-detail.ts';
import { useModelNames } from './use-model-names.ts';

/** Says what is wrong, with the names that the page shows. */
export const useProblemSentence = (): ((problem: DraftProblem) => string) => {
  const { t } = useTranslation();
  const names = useModelNames();
  return (problem) => t(`models.problems.${problem.code}`, { ...namedDetail(problem, names) });
};
