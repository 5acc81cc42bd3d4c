/** The audit log for the page, and what main has to say to it. */
import { basename } from 'node:path';
import { fold } from '../../../shared/fold.ts';
import { kindsOf } from '../../../shared/model/log/kinds.ts';
import { checkLog, matchFingerprint } from '../db/log/check.ts';
import { signAs } from '../db/log/logged.ts';
import { countLogEntries, lastLogId, logEntries } from '../db/queries/log.ts';
import { saveLog } from '../export/index.ts';
import type { EngineCalls } from './calls.ts';
import { noteFile, noteOf } from './file-note.ts';
import type { Session } from './session.ts';

type Calls = Extract<keyof EngineCalls, `log.${string}`>;

/** The functions of the log. */
export const logCalls = (session: Session): Pick<EngineCalls, Calls> => ({
  'log.open': ({ group, text, offset, most }) => {
    const db = session.reading;
    const filter = { kinds: group && kindsOf(group), text: fold(text) };
    const [total, all] = [countLogEntries(db, filter), lastLogId(db)];
    return { entries: logEntries(db, { ...filter, offset, most }), offset, total, all };
  },
  'log.check': () => checkLog(session.reading),
  'log.compare': ({ fingerprint }) => ({ match: matchFingerprint(session.reading, fingerprint) }),
  'log.signature': ({ author }) => {
    signAs(author);
    return null;
  },
  'log.wrote': async ({ workspace: name, ...written }) => {
    const { workspace } = session;
    if (workspace.name === name) await noteFile(session, workspace, noteOf(workspace, written));
    return null;
  },
  'log.write': async ({ path, kind, language }) => {
    const { workspace, reading } = session;
    const count = await saveLog(reading, { path, kind, language, workspace: workspace.name });
    await noteFile(session, workspace, { kind: 'log.exported', detail: { file: basename(path), count } });
    return { entries: count };
  },
});
