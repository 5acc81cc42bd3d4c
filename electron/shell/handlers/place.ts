/** Where something is saved: the user is asked. */
import { AppError } from '../../../shared/errors.ts';
import type { Context, SuggestedPlace } from '../context.ts';

/** The place that the user chose. Throws `cancelled` when they thought better of it. */
export const placeFor = async (context: Context, suggested: SuggestedPlace): Promise<string> => {
  const place = await context.savePlace(suggested);
  if (place === undefined) throw new AppError('cancelled');
  return place;
};
