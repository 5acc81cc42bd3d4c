/** Taking imports back and saving refused rows as the window asks for it: jobs with an end that is told. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { makeEngineCalls } from '../../../electron/engine/host/functions.ts';
import { makeJobs } from '../../../electron/engine/host/jobs.ts';
import type { Context, SuggestedPlace } from '../../../electron/shell/context.ts';
import { importHandlers } from '../../../electron/shell/handlers/imports.ts';
import { makePathIds } from '../../../electron/shell/path-ids.ts';
import type { AppEvent, JobResult } from '../../../shared/contract.ts';
import { filesIn, linesOf } from '../../helpers/import.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const bad = linesOf('key,name,seats', 'A1,Acme,5', ',Nobody,6');

/** An engine and the handlers of import in one process; `place` answers where something is to be saved. */
const start = async (place: (suggested: SuggestedPlace) => string | undefined = ({ path }) => path) => {
  const folder = temporaryFolder();
  const events: AppEvent[] = [];
  const emit = (event: AppEvent): void => void events.push(event);
  const calls = makeEngineCalls(emit);
  await calls['workspace.create']({ path: join(folder, 'Client.nabiz') });
  onTestFinished(() => void calls['workspace.close']({}));
  const engine = {
    call: async (name: keyof typeof calls, input: object) => (calls[name] as (input: object) => unknown)(input),
  };
  const files = makePathIds();
  const handlers = importHandlers({
    engine,
    files,
    jobs: makeJobs(emit),
    places: { documents: folder, userData: folder, samples: folder },
    savePlace: async (suggested: SuggestedPlace) => place(suggested),
  } as unknown as Context);
  const ended = async ({ job }: { readonly job: string }): Promise<JobResult> => {
    const end = (): AppEvent | undefined =>
      events.find((event) => (event.type === 'job.done' || event.type === 'job.failed') && event.job === job);
    await expect.poll(end, { timeout: 10_000 }).toBeDefined();
    const event = end();
    if (event?.type !== 'job.done') throw new Error(JSON.stringify(event));
    return event.result;
  };
  const importText = async (text: string, dryRun = false) => {
    const [file] = filesIn({ 'accounts.csv': text });
    return calls['import.start']({ files: [{ path: file?.path as string }], dryRun });
  };
  return { folder, calls, handlers, files, ended, importText };
};

describe('import.undo', () => {
  it('is a job that ends in what became of the rows, and the list says so', async () => {
    const { handlers, ended, importText } = await start();
    await ended(await importText(bad));
    expect(await ended(await handlers['import.undo']({ import: 1 }))).toEqual({
      import: 1,
      removed: 1,
      restored: 0,
      kept: 0,
      alsoIn: [],
    });
    const [listed] = await handlers['import.list']({});
    expect(listed).toMatchObject({ id: 1, rejectedKept: 1 });
    expect(listed?.undoneAt).toMatch(/^\d{4}-/);
  });

  it('is refused while an import runs', async () => {
    const { calls, ended, importText } = await start();
    await ended(await importText(bad));
    const running = await importText(linesOf('key,name,seats', 'A2,Bolt,5'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(() => calls['import.undo']({ import: 1 })).toThrow('import.running');
    await ended(running);
  });
});

describe('import.saveRejected', () => {
  it('saves the rows of an import where the user says', async () => {
    const { folder, handlers, files, ended, importText } = await start();
    await ended(await importText(bad));
    const saved = await ended(await handlers['import.saveRejected']({ import: 1, language: 'tr' }));
    expect(saved).toMatchObject({ name: 'accounts - alınmayan satırlar.xlsx', files: 1 });
    const path = files.pathOf((saved as { readonly id: string }).id);
    expect(path.startsWith(folder)).toBe(true);
    expect(existsSync(path)).toBe(true);
  });

  it('saves those of the last dry run, and says when there are none', async () => {
    const { handlers, ended, importText } = await start();
    const save = () => handlers['import.saveRejected']({ import: null, language: 'en' });
    await expect(save()).rejects.toMatchObject({ code: 'import.nothingRejected' });
    await ended(await importText(bad, true));
    expect(await ended(await save())).toMatchObject({ name: 'accounts - refused rows.xlsx' });
    await ended(await importText(linesOf('key,name,seats', 'A1,Acme,5'), true));
    await expect(save()).rejects.toMatchObject({ code: 'import.nothingRejected' });
    await expect(handlers['import.saveRejected']({ import: 3, language: 'en' })).rejects.toMatchObject({
      code: 'import.unknown',
    });
  });

  it('ends as stopped when the user chooses no place', async () => {
    const { handlers, ended, importText } = await start(() => undefined);
    await ended(await importText(bad));
    await expect(handlers['import.saveRejected']({ import: 1, language: 'en' })).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
