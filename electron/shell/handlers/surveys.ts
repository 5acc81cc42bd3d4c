/** What the customers answered: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

type Calls = 'surveys.open' | 'surveys.rows' | 'surveys.setBoxes';

/** The handlers of the surveys' figures. */
export const surveyHandlers = ({ engine }: Pick<Context, 'engine'>): Pick<Handlers, Calls> => ({
  'surveys.open': (input) => engine.call('surveys.open', input),
  'surveys.rows': (input) => engine.call('surveys.rows', input),
  'surveys.setBoxes': (input) => engine.call('surveys.setBoxes', input),
});
