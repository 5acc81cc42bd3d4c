/** The last tables of a workspace, kept while its data stands: a weight that is dragged asks for the same values again. */
import type { Day } from '../../../../shared/dates.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { dataVersion } from '../../db/queries/workspace-facts.ts';
import type { Db } from '../../db/statements.ts';
import { evaluate, type WhatIfScores } from './evaluate.ts';
import { basisOf, type WhatIfTable, whatIfTable } from './table.ts';

interface Kept {
  /** What a table is good for: the state of the data, the date, what the values depend on. */
  readonly question: string;
  readonly table: WhatIfTable;
}

/** The current model's table and a draft's; one more so that an edit and its undo need no third reading. */
const mostKept = 3;

const kept = new WeakMap<Db, readonly Kept[]>();

/** The table of a date that answers for a model, gathered only where none of the last ones does. */
export const keptTable = (
  db: Db,
  { asOf, model }: { readonly asOf: Day; readonly model: Model },
): WhatIfTable => {
  const question = `${dataVersion(db)} ${asOf} ${basisOf(model)}`;
  const known = kept.get(db) ?? [];
  const found = known.find((own) => own.question === question);
  const newest = found ?? { question, table: whatIfTable(db, { asOf, model }) };
  kept.set(db, [newest, ...known.filter((own) => own !== newest)].slice(0, mostKept));
  return newest.table;
};

/** Scores of a table under the models last asked: the current model's are wanted again with every edit of a draft. */
const keptOf = new WeakMap<WhatIfTable, readonly { readonly model: string; readonly scores: WhatIfScores }[]>();

/** The scores of all accounts at a date under a model, computed only where they are not among the last ones. */
export const keptScores = (db: Db, question: { readonly asOf: Day; readonly model: Model }): WhatIfScores => {
  const table = keptTable(db, question);
  const model = JSON.stringify(question.model);
  const known = keptOf.get(table) ?? [];
  const newest = known.find((own) => own.model === model) ?? { model, scores: evaluate(table, question.model) };
  keptOf.set(table, [newest, ...known.filter((own) => own !== newest)].slice(0, mostKept));
  return newest.scores;
};
