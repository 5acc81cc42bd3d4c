/** All commands of `nabiz`, in the order of the help text. */
import type { Command } from './command.ts';
import { create } from './create.ts';
import { explain } from './explain.ts';
import { score } from './score.ts';

/** The commands. */
export const commands: readonly Command[] = [create, score, explain];
