/** The one door between page and program, the same in every shell: check the sender, parse the input, call, answer. */
import { z } from 'zod';
import { type Answer, type CallName, type CallOutputs, calls, type FileRef } from '../../shared/contract.ts';
import { AppError } from '../../shared/errors.ts';
import { answer } from '../engine/host/answers.ts';
import { isTrusted, type Sender } from './sender.ts';

/** A call's input after parsing. */
export type Parsed<N extends CallName> = z.output<(typeof calls)[N]>;

type Handler<N extends CallName> = (input: Parsed<N>) => CallOutputs[N] | Promise<CallOutputs[N]>;

/** One function per call. Each may throw; the door turns that into an answer. */
export type Handlers = { readonly [N in CallName]: Handler<N> };

/** What a shell connects its page to. */
export interface Door {
  /** Answers a message `{name, input}` of a page. */
  call(sender: Sender, message: unknown): Promise<Answer<unknown>>;
  /**
   * Answers the ids of files that the user chose or dropped, by their paths, which the page itself never sees.
   * `findPaths` is asked only once the sender is known.
   */
  files(sender: Sender, findPaths: () => unknown): Promise<Answer<readonly FileRef[]>>;
}

/** What a door is made of. */
export interface DoorParts {
  readonly origin: string;
  /** The calls that are answered; a print page needs few of them. */
  readonly handlers: Partial<Handlers>;
  /** Throws for calls that are not answered just now. */
  readonly refuse?: (name: CallName) => void;
  /** Left out: this page may not bring files. */
  readonly registerFile?: (path: string) => FileRef;
}

const messageSchema = z.strictObject({ name: z.string(), input: z.unknown() });
const pathsSchema = z.array(z.string()).max(1000);

const refuseStrangers = (sender: Sender, origin: string): void => {
  if (!isTrusted(sender, origin)) throw new AppError('usage', { problem: 'the call came from elsewhere' });
};

const noSuchCall = (): AppError => new AppError('usage', { problem: 'there is no such call here' });

const notFitting = (name: string, error: z.ZodError): AppError =>
  new AppError('usage', { problem: `${name}: ${z.prettifyError(error)}` });

const isCallName = (name: string): name is CallName => Object.hasOwn(calls, name);

const parsed = <N extends CallName>(name: N, input: unknown): Parsed<N> => {
  const result = calls[name].safeParse(input);
  if (!result.success) throw notFitting(name, result.error);
  return result.data as Parsed<N>;
};

const dispatch = <N extends CallName>(handlers: Partial<Handlers>, name: N, input: unknown) => {
  const handler: Handler<N> | undefined = handlers[name];
  if (!handler) throw noSuchCall();
  return handler(parsed(name, input));
};

/** Makes the door of one program. */
export const makeDoor = ({ origin, handlers, refuse, registerFile }: DoorParts): Door => ({
  call: (sender, message) =>
    answer<unknown>(() => {
      refuseStrangers(sender, origin);
      const read = messageSchema.safeParse(message);
      if (!read.success || !isCallName(read.data.name)) throw noSuchCall();
      refuse?.(read.data.name);
      return dispatch(handlers, read.data.name, read.data.input);
    }),
  files: (sender, findPaths) =>
    answer(async () => {
      refuseStrangers(sender, origin);
      if (!registerFile) throw noSuchCall();
      const read = pathsSchema.safeParse(await findPaths());
      if (!read.success) throw notFitting('files', read.error);
      return read.data.map(registerFile);
    }),
});
