/** Alerts: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of the inbox. */
export const alertHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, Extract<keyof Handlers, `alerts.${string}`>> => ({
  'alerts.open': (input) => engine.call('alerts.open', input),
  'alerts.mark': (input) => engine.call('alerts.mark', input),
  'alerts.setLimits': (input) => engine.call('alerts.setLimits', input),
});
