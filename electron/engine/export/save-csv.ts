/** Scores as comma-separated text: one row per account, RFC 4180, UTF-8 with its mark, figures at full precision. */
import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { ScoredAccount, ScoredInputs } from '../scoring/index.ts';
import { writeWhole } from '../workbook/whole-file.ts';
import type { ExportPlace } from './export-place.ts';
import { harmless } from '../../../shared/harmless.ts';
import { quoted } from './quoted.ts';
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

const writeLines = async (
  file: number,
  scored: ScoredInputs,
  { language, signal, progress }: ExportPlace,
): Promise<void> => {
  let [piece, done] = [byteOrderMark, 0];
  for (const text of linesOf(scored, wordsIn(language))) {
    piece += text;
    done += 1;
    if (piece.length < pieceCharacters) continue;
    signal.throwIfAborted();
    writeFileSync(file, piece);
    piece = '';
    progress?.(done / (scored.count + 1));
    // Others may have their turn.
    await new Promise((resolve) => setImmediate(resolve));
  }
  writeFileSync(file, piece);
};

/** Saves them as `.csv`. Throws `cancelled`, `report.unwritable`. */
export const saveCsv = (scored: ScoredInputs, place: ExportPlace): Promise<void> =>
  writeWhole(place.path, place.signal, async (part) => {
    const file = openSync(part, 'w');
    try {
      await writeLines(file, scored, place);
    } finally {
      closeSync(file);
    }
  });
