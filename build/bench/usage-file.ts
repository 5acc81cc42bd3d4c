/** A large usage export for the import bench: what a product writes when its customers use it for two years. */
import { closeSync, openSync, writeSync } from 'node:fs';
import { isoOf, parseDay } from '../../shared/dates.ts';
import { random } from './random.ts';

const accounts = 2_000;
const peoplePerAccount = 20;
const features = 40;
const days = 730;
const rowsPerPiece = 20_000;

const padded = (number: number, width: number): string => String(number).padStart(width, '0');

/** One line. Exports come day by day, so dates rise through the file; accounts and people come as they please. */
const line = (share: number, next: () => number): string => {
  const below = (most: number): number => Math.floor(next() * most);
  const account = `ACC-${padded(below(accounts), 5)}`;
  const date = isoOf((parseDay('2024-07-01') ?? 0) + Math.floor(share * days));
  const person = `${account}-P${padded(below(peoplePerAccount), 2)}`;
  return `${account},${date},${person},feature ${padded(below(features), 2)} of the product,${1 + below(60)}\n`;
};

/** Writes `rows` lines below a header; about 62 MB for a million. */
export const writeUsageFile = (path: string, rows: number): void => {
  const next = random(20_260_630);
  const file = openSync(path, 'w');
  try {
    writeSync(file, 'account,date,person,feature,events\n');
    for (let from = 0; from < rows; from += rowsPerPiece) {
      const count = Math.min(rowsPerPiece, rows - from);
      writeSync(file, Array.from({ length: count }, (_, i) => line((from + i) / rows, next)).join(''));
    }
  } finally {
    closeSync(file);
  }
};
