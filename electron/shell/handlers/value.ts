/** The success measures: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of what accounts are worth and what is kept of them. */
export const valueHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, Extract<keyof Handlers, `value.${string}`>> => ({
  'value.open': (input) => engine.call('value.open', input),
  'value.account': (input) => engine.call('value.account', input),
  'value.settings': (input) => engine.call('value.settings', input),
});
