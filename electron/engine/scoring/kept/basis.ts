/** What decides the scores of a day besides the account's own rows: while it is the same, kept scores may stand. */
import { createHash } from 'node:crypto';
import type { Day } from '../../../../shared/dates.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { newestPerDataset, type WorkspaceFacts } from '../../db/queries/workspace-facts.ts';
import { metricInput } from '../../metrics/readings.ts';

/** Raised when the way of scoring changes: what an older program kept is then no longer used. */
const scoringVersion = 2;

const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** Stands for a model's whole definition. */
export const fingerprintOf = (model: Model): string => digest([scoringVersion, model]);

/** Stands for what the workspace as a whole brings to the scores of a day. */
export const basisAt = (facts: WorkspaceFacts, day: Day): string =>
  digest([
    metricInput(facts, { day }),
    newestPerDataset(facts, day),
    ...[facts.known, facts.measured, facts.judged].map((own) => [...own].toSorted()),
  ]);
