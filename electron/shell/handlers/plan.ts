/** The plan: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of the plan and its actions. */
export const planHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, Extract<keyof Handlers, `plan.${string}`>> => ({
  'plan.today': (input) => engine.call('plan.today', input),
  'plan.actions': (input) => engine.call('plan.actions', input),
  'plan.action': (input) => engine.call('plan.action', input),
  'plan.owners': (input) => engine.call('plan.owners', input),
  'plan.history': (input) => engine.call('plan.history', input),
  'plan.add': (input) => engine.call('plan.add', input),
  'plan.change': (input) => engine.call('plan.change', input),
  'plan.remove': (input) => engine.call('plan.remove', input),
  'plan.undo': (input) => engine.call('plan.undo', input),
  'plan.steps': (input) => engine.call('plan.steps', input),
});
