/** What customers wrote: the engine answers. */
import type { Handlers } from '../../ipc/door.ts';
import type { Context } from '../context.ts';

type Calls = 'comments.list' | 'comments.words' | 'account.answers';

/** The handlers of comments and of single answers. */
export const commentHandlers = ({ engine }: Pick<Context, 'engine'>): Pick<Handlers, Calls> => ({
  'comments.list': (input) => engine.call('comments.list', input),
  'comments.words': (input) => engine.call('comments.words', input),
  'account.answers': (input) => engine.call('account.answers', input),
});
