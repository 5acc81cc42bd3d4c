/** What the customers answered: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of the surveys' figures. */
export const surveyHandlers = ({ engine }: Pick<Context, 'engine'>): Pick<Handlers, 'surveys.open'> => ({
  'surveys.open': (input) => engine.call('surveys.open', input),
});
