/** Makes what the command line needs for printing, where it is missing or old: the page and the sample client. */
import { ensureFresh, parts } from './parts.ts';

await ensureFresh([parts.window, parts.sample], (line) => console.error(line));
