/** Adopts a suggestion in one press, with the way back beside what is said. Not for paper. */
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../../shared/model/plan/play.ts';
import { useNotices } from '../../../app/notices.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { usePlayWords } from '../../plan/play-words.ts';
import { useAt } from '../../plan/use-at.ts';
import { usePlanStep } from '../../plan/use-plan-step.ts';
import { useAccountPage } from '../page-context.ts';
import { type Adoption, adoptionOf } from './adopt.ts';

/** What a suggestion becomes, in the reader's language and for the account's owner. */
export const useAdoption = (): ((suggestion: Suggestion) => Adoption) => {
  const wordsOf = usePlayWords();
  const { facts } = useAccountPage();
  return (suggestion) => adoptionOf(suggestion, wordsOf(suggestion.play), facts.owner);
};

/** The press; what goes wrong is said. Answers whether the action is there. */
export const useAdopt = (): ((suggestion: Suggestion) => Promise<boolean>) => {
  const { t } = useTranslation();
  const adoption = useAdoption();
  const step = usePlanStep();
  const at = useAt();
  const { sayError } = useNotices();
  const { id, name } = useAccountPage().score;
  return async (suggestion) => {
    const { words, ...rest } = adoption(suggestion);
    const done = t('plan.actions.added', { title: isolated(words.title), account: isolated(name) });
    const error = await step('plan.add', { ...words, ...rest, account: id, ...at }, done);
    if (error) sayError(error);
    return error === null;
  };
};
