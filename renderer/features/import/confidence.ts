/** How sure recognition is, as a word. Pure. */

/** The word for a confidence of 0..1. */
export const confidenceWord = (confidence: number): 'sure' | 'likely' | 'unsure' => {
  if (confidence >= 0.8) return 'sure';
  return confidence >= 0.5 ? 'likely' : 'unsure';
};
