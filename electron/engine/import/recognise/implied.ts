/** Values that no column gives but a heading or a title says: the kind of a survey, the outcome of a churn list. */
import { fold } from '../../../../shared/fold.ts';
import type { DatasetName } from '../../../../shared/datasets/index.ts';

interface Implied {
  readonly dataset: DatasetName;
  readonly field: string;
  /** Value → words that say it, folded; the first that is found wins. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

const list: readonly Implied[] = [
  {
    dataset: 'surveys',
    field: 'kind',
    words: {
      nps: ['nps', 'promoter', 'recommend', 'tavsiye', 'המלצה'],
      ces: ['ces', 'effort', 'çaba', 'מאמץ'],
      csat: ['csat', 'satisfaction', 'memnuniyet', 'שביעות'],
    },
  },
  {
    dataset: 'outcomes',
    field: 'outcome',
    words: {
      churned: [
        'churn',
        'cancellation',
        'cancelled',
        'lost',
        'kayıp',
        'kaybedilen',
        'iptal',
        'ayrılan',
        'נטישה',
        'ביטול',
        'עזיבה',
      ],
      renewed: ['renewal', 'renewed', 'yenileme', 'yenilenen', 'חידוש'],
    },
  },
];

const says = (text: string, word: string): boolean => ` ${text} `.includes(` ${word}`);

/** The field that a title or heading fills for every row, and with what; null where nothing is said. */
export const impliedField = (
  dataset: DatasetName,
  texts: readonly string[],
): { field: string; value: string } | null => {
  const implied = list.find((one) => one.dataset === dataset);
  if (!implied) return null;
  for (const text of texts.map(fold))
    for (const [value, words] of Object.entries(implied.words))
      if (words.some((word) => says(text, fold(word)))) return { field: implied.field, value };
  return null;
};
