/** What a model would change: which accounts would stand in another light, before it is published. */
import { type Day, isoOf } from '../../../../shared/dates.ts';
import type { Band, Model } from '../../../../shared/model/model.ts';
import type { BandCounts, ModelPreview, MovedAccount } from '../../../../shared/model/model-page.ts';
import type { Db } from '../../db/statements.ts';
import { currentModel } from '../current-model.ts';
import type { WhatIfScores } from '../what-if/evaluate.ts';
import { keptScores, keptTable } from '../what-if/kept-table.ts';
import { bandCodes, type WhatIfTable } from '../what-if/table.ts';
import { moveCounts, type MovedPlaces, movedPlaces, worstFirst } from './moves.ts';

/** Which model, at which date; how many of the moved accounts are wanted (all unless given). */
export interface PreviewQuestion {
  readonly model: Model;
  readonly asOf: Day;
  readonly mostMoved?: number | undefined;
}

const spreadSteps = 20;

const bandAt = ({ bands }: WhatIfScores, at: number): Band => bandCodes[bands[at] as number] ?? 'unknown';

const scoreAt = ({ scores }: WhatIfScores, at: number): number | null => {
  const score = scores[at] as number;
  return Number.isNaN(score) ? null : score;
};

const countsOf = ({ bands }: WhatIfScores): BandCounts => {
  const byCode = new Uint32Array(bandCodes.length);
  for (let at = 0; at < bands.length; at += 1) {
    const code = bands[at] as number;
    byCode[code] = (byCode[code] as number) + 1;
  }
  const count = (band: Band): number => byCode[bandCodes.indexOf(band)] ?? 0;
  return { red: count('red'), amber: count('amber'), green: count('green'), unknown: count('unknown') };
};

const spreadOf = ({ scores }: WhatIfScores): readonly number[] => {
  const steps = Array<number>(spreadSteps).fill(0);
  for (const score of scores) {
    if (Number.isNaN(score)) continue;
    const step = Math.min(spreadSteps - 1, Math.floor((score * spreadSteps) / 100));
    steps[step] = (steps[step] as number) + 1;
  }
  return steps;
};

const formCounts = ({ forms }: WhatIfTable, { variants }: Model): readonly number[] => {
  const counts = Array<number>(variants.length + 1).fill(0);
  for (const form of forms) counts[form] = (counts[form] as number) + 1;
  return counts;
};

const movedAccount = (
  { accounts }: WhatIfTable,
  { before, after }: { before: WhatIfScores; after: WhatIfScores },
  at: number,
): MovedAccount => ({
  ...(accounts[at] as WhatIfTable['accounts'][number]),
  from: { band: bandAt(before, at), score: scoreAt(before, at) },
  to: { band: bandAt(after, at), score: scoreAt(after, at) },
});

const totalOf = (moved: MovedPlaces): number => moved.reduce((total, { places }) => total + places.length, 0);

/** Scores every account under the current model and under another one at a date; nothing is stored. */
export const previewModel = (db: Db, { model, asOf, mostMoved }: PreviewQuestion): ModelPreview => {
  const before = keptScores(db, { asOf, model: currentModel(db) });
  const table = keptTable(db, { asOf, model });
  const after = keptScores(db, { asOf, model });
  const moved = movedPlaces(before, after);
  return {
    asOf: isoOf(asOf),
    accounts: table.accounts.length,
    forms: formCounts(table, model),
    before: countsOf(before),
    after: countsOf(after),
    movedTotal: totalOf(moved),
    moves: moveCounts(moved),
    moved: worstFirst(moved, { before, after, most: mostMoved }).map((at) =>
      movedAccount(table, { before, after }, at),
    ),
    spread: { before: spreadOf(before), after: spreadOf(after) },
  };
};
