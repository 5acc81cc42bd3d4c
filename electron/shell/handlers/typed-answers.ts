/** Survey answers typed in: the engine stores them. */
import type { TypedAnswerOutputs } from '../../../shared/calls/typed-answers.ts';
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

/** The handlers of typed answers. */
export const typedAnswerHandlers = ({
  engine,
}: Pick<Context, 'engine'>): Pick<Handlers, keyof TypedAnswerOutputs> => ({
  'accounts.find': (input) => engine.call('accounts.find', input),
  'typedAnswers.open': (input) => engine.call('typedAnswers.open', input),
  'typedAnswers.account': (input) => engine.call('typedAnswers.account', input),
  'typedAnswers.save': (input) => engine.call('typedAnswers.save', input),
  'typedAnswers.delete': (input) => engine.call('typedAnswers.delete', input),
  'typedAnswers.putBack': (input) => engine.call('typedAnswers.putBack', input),
});
