/** Imports a file into a fresh workspace in a process of its own, and prints what it took as one line of JSON. */
import { basename } from 'node:path';
import { importFiles } from '../../electron/engine/import/import-files.ts';
import { createWorkspace } from '../../electron/engine/workspace/workspace.ts';
import { parseDay } from '../../shared/dates.ts';

const [workspacePath = '', file = ''] = process.argv.slice(2);

const start = performance.now();
const workspace = createWorkspace(workspacePath);
const request = { files: [{ path: file, name: basename(file) }], asOf: parseDay('2026-06-30') ?? 0 };
const { files } = await importFiles(workspace, request, { alone: true });
workspace.close();

const table = files[0]?.tables[0];
console.log(
  JSON.stringify({
    ms: performance.now() - start,
    peakMb: process.resourceUsage().maxRSS / 1024,
    rows: table?.rows ?? 0,
    imported: table?.imported ?? 0,
  }),
);
