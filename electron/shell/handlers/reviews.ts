/** Reviews: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of reviews and checkpoints. */
export const reviewHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, Extract<keyof Handlers, `reviews.${string}`>> => ({
  'reviews.open': (input) => engine.call('reviews.open', input),
  'reviews.setRhythm': (input) => engine.call('reviews.setRhythm', input),
  'reviews.setOwnRhythm': (input) => engine.call('reviews.setOwnRhythm', input),
  'reviews.freeze': (input) => engine.call('reviews.freeze', input),
  'reviews.remove': (input) => engine.call('reviews.remove', input),
  'reviews.checkpoint': (input) => engine.call('reviews.checkpoint', input),
  'reviews.ofAccount': (input) => engine.call('reviews.ofAccount', input),
  'reviews.compare': (input) => engine.call('reviews.compare', input),
});
