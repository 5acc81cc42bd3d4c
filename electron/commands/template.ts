import { extname, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { saveTemplate } from '../engine/template/index.ts';
import { type Arguments, type Command, exitCodes } from './command.ts';
import { languageOption } from './language.ts';
import { stoppable } from './stoppable.ts';

const placeOf = (args: Arguments): string => {
  const out = args.text('out');
  if (out === undefined) throw new AppError('usage', { problem: 'say where to with --out' });
  if (extname(out).toLowerCase() !== '.xlsx')
    throw new AppError('usage', { problem: `--out takes a file that ends in .xlsx, not "${out}"` });
  return resolve(out);
};

/** `nabiz template`: an empty workbook with the sheets and headings that import knows. */
export const template: Command = {
  name: 'template',
  usage: '--out FILE.xlsx [--lang en|tr|he] [--json]',
  summary: 'Save a workbook to fill in: a sheet for each kind of table, with headings that import knows.',
  options: { out: { type: 'string' }, lang: { type: 'string' } },
  least: 0,
  async run(args, output) {
    const path = placeOf(args);
    const language = languageOption(args, 'lang') ?? 'en';
    await stoppable((signal) => saveTemplate({ language, path, signal }));
    if (args.flag('json')) output.json({ file: path, language });
    else output.line(`the workbook to fill in is ${path}`);
    return exitCodes.done;
  },
};
