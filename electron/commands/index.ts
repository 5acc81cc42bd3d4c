/** All commands of `nabiz`, in the order of the help text. */
import type { Command } from './command.ts';
import { backup } from './backup.ts';
import { check } from './check.ts';
import { create } from './create.ts';
import { demo } from './demo.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { imports } from './imports.ts';
import { inspect } from './inspect.ts';
import { explain } from './explain.ts';
import { history } from './history.ts';
import { log } from './log.ts';
import { model } from './model.ts';
import { password } from './password.ts';
import { plan } from './plan.ts';
import { recover } from './recover.ts';
import { report } from './report.ts';
import { score } from './score.ts';
import { surveys } from './surveys.ts';
import { table } from './table.ts';
import { template } from './template.ts';
import { value } from './value.ts';

/** The commands. */
export const commands: readonly Command[] = [
  create,
  password,
  template,
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
  log,
  report,
  exportCommand,
  backup,
  check,
  recover,
  demo,
];
