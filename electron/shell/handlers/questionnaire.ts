/** The questionnaire: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

type Calls = Extract<keyof Handlers, `questionnaire.${string}`>;

/** The handlers of `questionnaire.*`. */
export const questionnaireHandlers = ({ engine }: Pick<Context, 'engine'>): Pick<Handlers, Calls> => ({
  'questionnaire.open': (input) => engine.call('questionnaire.open', input),
  'questionnaire.account': (input) => engine.call('questionnaire.account', input),
  'questionnaire.save': (input) => engine.call('questionnaire.save', input),
  'questionnaire.names': (input) => engine.call('questionnaire.names', input),
  'questionnaire.take': (input) => engine.call('questionnaire.take', input),
});
