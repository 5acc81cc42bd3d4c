/** A model that is being edited: checked as its file would be. */
import { parseModel } from '../../../../shared/model/file/parse-model.ts';
import { modelFormat, modelFormatVersion } from '../../../../shared/model/file/model-schema.ts';
import type { ModelProblem } from '../../../../shared/model/file/problems.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { attributeNames } from '../../db/queries/own-figures.ts';
import type { Db } from '../../db/statements.ts';

/** A model that can score, or what is wrong with it. */
export type CheckedModel =
  | { readonly problems: readonly [ModelProblem, ...ModelProblem[]] }
  | { readonly problems: readonly []; readonly model: Model };

/** Checks a draft, whatever it is: a model whose numbers may be blank, a part of one, anything at all. */
export const checkDraft = (db: Db, draft: object): CheckedModel => {
  const text = JSON.stringify({ format: modelFormat, formatVersion: modelFormatVersion, ...draft });
  const parsed = parseModel(text, { attributes: attributeNames(db) });
  return 'model' in parsed ? { problems: [], model: parsed.model } : { problems: parsed.problems };
};
