/** What a score is out of. */
import type { SurveyComment } from './figures.ts';

/** NPS is always of 10, whatever its file leaves out. */
const npsTop = 10;

/** The top of an answer's scale; null where it is not known. */
export const scaleTop = ({ kind, scaleMax }: Pick<SurveyComment, 'kind' | 'scaleMax'>): number | null =>
  scaleMax ?? (kind === 'nps' ? npsTop : null);
