/** Plays: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of plays. */
export const playHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, Extract<keyof Handlers, `plays.${string}`>> => ({
  'plays.open': (input) => engine.call('plays.open', input),
  'plays.save': (input) => engine.call('plays.save', input),
  'plays.forget': (input) => engine.call('plays.forget', input),
});
