/** The portfolio's overview: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of what the overview shows beside the portfolio itself. */
export const overviewHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, 'overview.movers' | 'overview.worth'> => ({
  'overview.movers': (input) => engine.call('overview.movers', input),
  'overview.worth': (input) => engine.call('overview.worth', input),
});
