/** Scores as comma-separated text: one row per account, RFC 4180, UTF-8 with its mark, figures at full precision. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { ScoredAccount, ScoredInputs } from '../scoring/index.ts';
import { writeWhole } from '../workbook/whole-file.ts';
import type { ExportPlace } from './export-place.ts';
import { harmless, quoted } from './harmless.ts';
import { type Layout, layoutOf } from './layout.ts';
import { type Words, wordsIn } from './words.ts';

type Cell = string | number | null | undefined;

const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? quoted(harmless(cell)) : String(cell ?? '');

const line = (cells: readonly Cell[]): string => `${cells.map(cellText).join(',')}\r\n`;

const headingsOf = ({ dimensions, metrics }: Layout, { t, dimension, metric }: Words): readonly string[] => [
  ...['key', 'name', 'score', 'light', 'coverage'].map((column) => t(`export.scores.${column}`)),
  ...dimensions.map((own) => dimension(own.dimension)),
  ...metrics.map((own) => t('export.parts.value', { metric: metric(own) })),
];

const cellsOf = ({ metrics }: Layout, { light }: Words, { score, inputs }: ScoredAccount): readonly Cell[] => [
  score.key,
  score.name,
  score.score,
  light(score.band),
  score.coverage,
  ...score.dimensions.map((dimension) => dimension.score),
  ...metrics.map(({ key }) => inputs.get(key)?.valued.value),
];

const linesOf = function* (scored: ScoredInputs, words: Words): Generator<string> {
  const layout = layoutOf(scored.model, scored.count);
  yield line(headingsOf(layout, words));
  for (const account of scored.accounts()) yield line(cellsOf(layout, words, account));
};

/** Programs that open such a file by a double click take it for Latin letters without this. */
const byteOrderMark = '\uFEFF';
const pieceCharacters = 500_000;

const writeLines = async (file: number, lines: Iterable<string>, signal: AbortSignal): Promise<void> => {
  let piece = byteOrderMark;
  for (const text of lines) {
    piece += text;
    if (piece.length < pieceCharacters) continue;
    signal.throwIfAborted();
    writeFileSync(file, piece);
    piece = '';
    // Others may have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  writeFileSync(file, piece);
};

/** Saves them as `.csv`. Throws `cancelled`, `report.unwritable`. */
export const saveCsv = (scored: ScoredInputs, { path, language, signal }: ExportPlace): Promise<void> =>
  writeWhole(path, signal, async (part) => {
    const file = openSync(part, 'w');
    try {
      await writeLines(file, linesOf(scored, wordsIn(language)), signal);
    } finally {
      closeSync(file);
    }
  });
