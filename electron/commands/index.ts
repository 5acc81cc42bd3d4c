/** All commands of `nabiz`, in the order of the help text. */
import type { Command } from './command.ts';
import { create } from './create.ts';
import { demo } from './demo.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { imports } from './imports.ts';
import { inspect } from './inspect.ts';
import { explain } from './explain.ts';
import { history } from './history.ts';
import { model } from './model.ts';
import { plan } from './plan.ts';
import { report } from './report.ts';
import { score } from './score.ts';
import { surveys } from './surveys.ts';
import { table } from './table.ts';
import { value } from './value.ts';

/** The commands. */
export const commands: readonly Command[] = [
  create,
  importCommand,
  imports,
  inspect,
  table,
  score,
  explain,
  history,
  surveys,
  value,
  plan,
  model,
  report,
  exportCommand,
  demo,
];
