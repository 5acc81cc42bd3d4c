/** Two checkpoints of one account side by side, or one alone. */
import { formatFor } from '../../../shared/format.ts';
import { callEngine } from '../../app/bridge.ts';
import { CheckpointSheet } from '../../features/plan/compare/checkpoint-sheet.tsx';
import { ComparisonSheet } from '../../features/plan/compare/comparison-sheet.tsx';
import { type OrderOf, type PaperToDraw, valueOf } from './paper.ts';

/** Two checkpoints. Throws with the code of an error. */
export const reviewPaper = async ({ one, other, language }: OrderOf<'review'>): Promise<PaperToDraw> => {
  const compared = valueOf(await callEngine('reviews.compare', { one, other }));
  const { date } = formatFor(language);
  const dates = { from: date(compared.earlier.date), to: date(compared.later.date) };
  return {
    title: (t) => t('print.review.title', { account: compared.later.frozen.score.name, ...dates }),
    keywords: [compared.later.frozen.score.name, compared.later.frozen.score.key],
    sheet: <ComparisonSheet compared={compared} />,
    pages: 'flowing',
  };
};

/** One checkpoint. Throws with the code of an error. */
export const checkpointPaper = async ({
  checkpoint: id,
  language,
}: OrderOf<'checkpoint'>): Promise<PaperToDraw> => {
  const checkpoint = valueOf(await callEngine('reviews.checkpoint', { checkpoint: id }));
  const date = formatFor(language).date(checkpoint.date);
  return {
    title: (t) => t('print.title', { account: checkpoint.frozen.score.name, date }),
    keywords: [checkpoint.frozen.score.name, checkpoint.frozen.score.key],
    sheet: <CheckpointSheet checkpoint={checkpoint} />,
    pages: 'flowing',
  };
};
