/** Builds everything into dist: the window, the sample client, the programs of Electron. */
import { make, parts } from './parts.ts';

for (const part of Object.values(parts)) {
  const startedMs = performance.now();
  await make(part);
  console.log(`built ${part.name} in ${((performance.now() - startedMs) / 1000).toFixed(1)} s`);
}
