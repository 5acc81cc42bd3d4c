/**
 * `npm run dist`: the installers of this machine's system, or of those that are named (`--win`, `--mac`, `--linux`).
 * Fetches Electron and the tools that make installers, so it needs a network; nothing is published.
 */
import { builder, settings } from '../pack/pack.ts';
import { ensureFresh, parts } from './parts.ts';
import { run } from './process.ts';

await ensureFresh([parts.window, parts.sample, parts.programs], (line) => console.log(line));
process.exitCode = await run(builder, [...process.argv.slice(2), ...settings]);
