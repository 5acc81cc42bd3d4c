/** Runs a command of `nabiz` in this process, as typed. */
import { readArguments } from '../../electron/commands/arguments.ts';
import type { Command } from '../../electron/commands/command.ts';

/** What it wrote: lines, its JSON document, and its messages; and its exit code. */
export const runCommand = async (command: Command, ...typed: readonly string[]) => {
  const [lines, notes, documents]: [string[], string[], unknown[]] = [[], [], []];
  const code = await command.run(readArguments(command, typed), {
    line: (text) => lines.push(text),
    json: (value) => documents.push(value),
    text: (text) => lines.push(text),
    note: (text) => notes.push(text),
  });
  return { code, lines, notes, document: documents[0] as Record<string, never> };
};
