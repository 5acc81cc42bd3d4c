/** The `nabiz` command: what the window does, without a window. */
import { AppError } from '../shared/errors.ts';
import { describeError } from '../shared/i18n/describe.ts';
import { readArguments } from './commands/arguments.ts';
import { type Command, exitCodes, type Output } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { printable, printableJson } from './commands/printable.ts';

// Whoever reads the output may have had enough of it: `nabiz score … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const output: Output = {
  line: (text) => void process.stdout.write(`${printable(text)}\n`),
  text: (text) => void process.stdout.write(text),
  json: (value) => void process.stdout.write(`${printableJson(value)}\n`),
  note: (text) => void process.stderr.write(`${printable(text)}\n`),
};

const helpOf = ({ name, usage, summary }: Command): string => `${name} ${usage}\n      ${summary}`;

const help = (): string =>
  ['nabiz <command>', '', ...commands.map((command) => `  ${helpOf(command)}`)].join('\n');

/** Runs one command line; answers the exit code. */
export const main = async (argv: readonly string[]): Promise<number> => {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help') {
    output.line(help());
    return name === undefined ? exitCodes.usage : exitCodes.done;
  }
  const command = commands.find((candidate) => candidate.name === name);
  if (!command) {
    output.note(`nabiz: there is no command "${name}"\n\n${help()}`);
    return exitCodes.usage;
  }
  if (rest.includes('--help')) {
    output.line(`nabiz ${helpOf(command)}`);
    return exitCodes.done;
  }
  try {
    return await command.run(readArguments(command, rest), output);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    output.note(`nabiz ${name}: ${describeError(error, 'en')}`);
    return error.code === 'usage' ? exitCodes.usage : exitCodes.failed;
  }
};

process.exitCode = await main(process.argv.slice(2));
