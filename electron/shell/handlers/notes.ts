/** Notes: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of notes. */
export const noteHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, Extract<keyof Handlers, `notes.${string}`>> => ({
  'notes.add': (input) => engine.call('notes.add', input),
  'notes.change': (input) => engine.call('notes.change', input),
  'notes.remove': (input) => engine.call('notes.remove', input),
});
