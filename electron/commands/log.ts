import { basename, extname, resolve } from 'node:path';
import type { LogFileKind } from '../../shared/calls/log.ts';
import { AppError } from '../../shared/errors.ts';
import { formatFor } from '../../shared/format.ts';
import { translator } from '../../shared/i18n/index.ts';
import { logSentence, logStateText, type LogWording } from '../../shared/i18n/log-sentence.ts';
import type { LogCheck, LogEntry } from '../../shared/model/log/entry.ts';
import type { FingerprintMatch } from '../../shared/model/log/fingerprint.ts';
import { checkLog, matchFingerprint } from '../engine/db/log/check.ts';
import { logged } from '../engine/db/log/logged.ts';
import { eachLogEntry } from '../engine/db/queries/log.ts';
import type { Db } from '../engine/db/statements.ts';
import { saveLog } from '../engine/export/index.ts';
import { openWorkspace } from '../engine/workspace/workspace.ts';
import { type Arguments, type Command, exitCodes, type Output } from './command.ts';
import { languageOption } from './language.ts';

const kinds: Readonly<Record<string, LogFileKind>> = { '.csv': 'csv', '.json': 'json' };

/** Where the log is saved; undefined where it is only shown. Throws `usage`. */
const placeOf = (args: Arguments): { readonly path: string; readonly kind: LogFileKind } | undefined => {
  const out = args.text('out');
  if (out === undefined) return undefined;
  const kind = kinds[extname(out).toLowerCase()];
  if (kind) return { path: resolve(out), kind };
  throw new AppError('usage', { problem: `--out takes a file that ends in .csv or .json, not "${out}"` });
};

const wordingOf = (args: Arguments): LogWording => {
  const language = languageOption(args, 'lang') ?? 'en';
  return { t: translator(language), format: formatFor(language), apart: (name) => name };
};

const lineOf = (entry: LogEntry, wording: LogWording): string => {
  const { id, happenedAt, author } = entry;
  const who = author ?? wording.t('log.unsigned');
  return `${id}  ${happenedAt.slice(0, 16)}  ${who}  ${logSentence(entry, wording)}`;
};

const documentOf = ({ id, happenedAt, detail, ...rest }: LogEntry) => ({
  entry: id,
  time: happenedAt,
  ...rest,
  detail,
});

const save = async (db: Db, args: Arguments, output: Output): Promise<void> => {
  const place = placeOf(args);
  if (!place) return;
  const [file, language] = [args.positionals[0] as string, languageOption(args, 'lang') ?? 'en'];
  const count = await saveLog(db, { ...place, language, workspace: basename(file, extname(file)) });
  logged(db, { kind: 'log.exported', detail: { file: basename(place.path), count } });
  output.note(`${count} entries are in ${place.path}`);
};

interface Checked {
  readonly check: LogCheck;
  /** Null where no fingerprint was given. */
  readonly match: FingerprintMatch | null;
}

const checkedIn = (db: Db, args: Arguments): Checked => {
  const noted = args.text('fingerprint');
  return { check: checkLog(db), match: noted === undefined ? null : matchFingerprint(db, noted) };
};

const isSound = ({ check, match }: Checked): boolean =>
  check.fault === null && (match === null || match === 'same');

const sayChecked = ({ check, match }: Checked, { t, format }: LogWording, output: Output): void => {
  output.line(logStateText(check, { t, format }));
  if (check.fingerprint !== null) output.line(check.fingerprint);
  if (match !== null) output.line(t(`settings.log.matches.${match}`));
};

const show = (db: Db, args: Arguments, output: Output): number => {
  const [checked, wording] = [checkedIn(db, args), wordingOf(args)];
  const isCheck = args.flag('check') || checked.match !== null;
  const entries = isCheck ? [] : Array.from(eachLogEntry(db));
  if (args.flag('json')) {
    const { check, match } = checked;
    output.json({
      ...check,
      ...(match !== null && { match }),
      ...(!isCheck && { log: entries.map(documentOf) }),
    });
  } else {
    for (const entry of entries) output.line(lineOf(entry, wording));
    sayChecked(checked, wording, output);
  }
  return isSound(checked) ? exitCodes.done : exitCodes.failed;
};

/** `nabiz log`: what was done to a workspace, and whether the log of it is whole. */
export const log: Command = {
  name: 'log',
  usage: '<workspace> [--check] [--fingerprint TEXT] [--out FILE.csv|FILE.json] [--lang en|tr|he] [--json]',
  summary:
    'List what was done to a workspace, when and by whom; check that nobody changed the list; save it as a file.',
  options: {
    check: { type: 'boolean' },
    fingerprint: { type: 'string' },
    out: { type: 'string' },
    lang: { type: 'string' },
  },
  least: 1,
  async run(args, output) {
    placeOf(args);
    const workspace = openWorkspace(args.positionals[0] as string, { password: args.password });
    try {
      const code = show(workspace.db, args, output);
      await save(workspace.db, args, output);
      return code;
    } finally {
      workspace.close();
    }
  },
};
