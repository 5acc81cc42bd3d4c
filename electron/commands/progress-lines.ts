/** How far long work is, on standard error, for somebody who watches. */
import type { ImportProgress } from '../engine/import/pace.ts';
import type { Output } from './command.ts';

const everyMs = 1_000;

const lineOf = ({ share, subject, rows, leftMs }: ImportProgress): string => {
  const done = share === null ? [] : [`${Math.round(share * 100)} %`];
  const counted = rows ? [`${rows} rows`] : [];
  const left = leftMs === undefined ? [] : [`${Math.ceil(leftMs / 1_000)} s left`];
  return `${subject}: ${[...done, ...counted, ...left].join(', ')}`;
};

/** Takes progress and prints a line of it once a second; nothing where nobody looks at a terminal. */
export const progressLines = (output: Output): ((progress: ImportProgress) => void) => {
  let shownMs = 0;
  return (progress) => {
    if (progress.share === null || !process.stderr.isTTY || Date.now() - shownMs < everyMs) return;
    shownMs = Date.now();
    output.note(lineOf(progress));
  };
};
