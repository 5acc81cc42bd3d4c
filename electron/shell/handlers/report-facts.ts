/** What reports of many accounts are made of: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of what the reports of the portfolio and of the plan ask for. */
export const reportFactsHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, Extract<keyof Handlers, `reportFacts.${string}`>> => ({
  'reportFacts.portfolio': (input) => engine.call('reportFacts.portfolio', input),
  'reportFacts.plan': (input) => engine.call('reportFacts.plan', input),
});
