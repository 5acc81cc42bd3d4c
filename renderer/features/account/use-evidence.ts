/** A trait's evidence as a sentence, with its figures. */
import { useTranslation } from 'react-i18next';
import type { TraitScore } from '../../../shared/model/score.ts';
import { useFormat } from '../../ui/use-format.ts';
import { evidenceWords } from './evidence-words.ts';
import { useAccountPage } from './page-context.ts';

/** What writes it. */
export const useEvidence = (): ((trait: TraitScore) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { facts, model } = useAccountPage();
  return ({ key, evidence: { code, detail } }) => {
    const words = evidenceWords(detail, { format, currency: facts.currency, cutoffs: model.cutoffs });
    return t(`traits.${key}.evidence.${code}`, words);
  };
};
