/** Puts the built-in statements into the workspace's model. */
import type { TakenStatements } from '../../../shared/model/questionnaire/page.ts';
import { lackingStatements, withStatements } from '../../../shared/model/questionnaire/statements.ts';
import { workspaceFacts } from '../db/queries/workspace-facts.ts';
import type { Db } from '../db/statements.ts';
import { fedMetrics } from '../metrics/readings.ts';
import { currentModel } from '../scoring/index.ts';
import { publishModel } from '../scoring/models/versions.ts';

/**
 * Publishes the current model with the statements that it lacks; a model that has them all stays as it is. Where
 * nothing else is measured the statements are switched on: a statement without an answer is then missing, and one
 * answer alone makes no light. Beside measured metrics they wait for their first answer.
 */
export const takeStatements = (db: Db, { note }: { readonly note: string | null }): TakenStatements => {
  const model = currentModel(db);
  const added = lackingStatements(model).length;
  if (added === 0) return { added, version: model.version };
  const isAlone = fedMetrics(model, workspaceFacts(db)).size === 0;
  const published = publishModel(db, withStatements(model, isAlone ? 'on' : 'auto'), { note });
  return { added, version: published.model.version };
};
