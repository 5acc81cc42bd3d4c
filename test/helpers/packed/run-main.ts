/** A process that runs a bundled main process against the stand-in for Electron, and asks it what its parent wants to know. */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { channels } from '../../../electron/ipc/channels.ts';
import { makeStandIn } from './stand-in-electron.ts';

/** What the parent may ask. */
export type Question =
  | { readonly id: number; readonly kind: 'asked' }
  | { readonly id: number; readonly kind: 'call'; readonly name: string; readonly input: object }
  | { readonly id: number; readonly kind: 'request'; readonly url: string };

const { electron, left } = makeStandIn();
const [, , main = ''] = process.argv;
const address = 'stand-in:electron';

/** The names that the bundle asks of Electron become exports of the stand-in. */
const exportsOf = (text: string): string => {
  const [, names = ''] = /import \{([^}]+)\} from "electron"/.exec(text) ?? [];
  return names
    .split(',')
    .map((name) => `export const ${name.trim()} = globalThis.standIn.${name.trim()};`)
    .join('\n');
};

const answered = async (question: Question): Promise<unknown> => {
  switch (question.kind) {
    case 'asked':
      return left.asked;
    case 'call': {
      const [sender] = left.contents;
      const { name, input } = question;
      return left.ipc.get(channels.call)?.({ sender, senderFrame: sender?.mainFrame }, { name, input });
    }
    case 'request': {
      const answer = await left.served.get('app')?.({ method: 'GET', url: question.url });
      const { status, headers } = answer as Response;
      const { byteLength } = await (answer as Response).arrayBuffer();
      return { status, policy: headers.get('content-security-policy'), bytes: byteLength };
    }
  }
};

registerHooks({
  resolve: (name, context, next) =>
    name === 'electron' ? { url: address, format: 'module', shortCircuit: true } : next(name, context),
  load: (url, context, next) =>
    url === address
      ? { format: 'module', source: exportsOf(readFileSync(main, 'utf8')), shortCircuit: true }
      : next(url, context),
});
Object.assign(globalThis, { standIn: electron });
process.on('message', (question: Question) => {
  void answered(question).then((answer) => process.send?.({ id: question.id, answer }));
});
await import(pathToFileURL(main).href);
