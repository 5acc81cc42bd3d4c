/** Checkpoints: an account frozen as it stands, listed, read again, removed. */
import { isoOf, parseDay } from '../../../shared/dates.ts';
import { AppError } from '../../../shared/errors.ts';
import type { AccountPage } from '../../../shared/model/account-page.ts';
import type { Checkpoint, CheckpointHead, Frozen } from '../../../shared/model/plan/checkpoint.ts';
import type { StepDone } from '../../../shared/model/plan/step.ts';
import { storedCheckpoint, storedCheckpoints, type StoredCheckpoint } from '../db/queries/checkpoints.ts';
import type { Db } from '../db/statements.ts';
import { storedObject } from '../db/stored-json.ts';
import { frozenParts } from './frozen-parts.ts';
import { inStep } from './record.ts';

const headOf = ({
  account,
  accountKey,
  accountName,
  modelName,
  modelVersion,
  ...own
}: StoredCheckpoint): CheckpointHead => ({
  id: own.id,
  account: { id: account, key: accountKey, name: accountName },
  date: isoOf(own.date),
  author: own.author,
  note: own.note,
  score: own.score,
  band: own.band,
  model: { name: modelName, version: modelVersion },
});

/** The checkpoints of an account or of all, newest first. */
export const checkpoints = (db: Db, account?: number): readonly CheckpointHead[] =>
  storedCheckpoints(db, account).map(headOf);

/** One checkpoint as it was frozen. Throws `plan.unknown`. */
export const checkpointNumbered = (db: Db, id: number): Checkpoint => {
  const stored = storedCheckpoint(db, id);
  if (!stored) throw new AppError('plan.unknown');
  const { frozen, ...head } = stored;
  return { ...headOf(head), frozen: storedObject<Frozen>(db, frozen, `checkpoints ${id}`) };
};

/** What is frozen of a page that was just computed: whatever of it is a figure on paper. */
export type PageToFreeze = Pick<AccountPage, 'asOf' | 'workspace' | 'model' | 'facts' | 'score'>;

/** Freezes an account with its plan and notes as they stand at the page's date. */
export const freeze = (
  db: Db,
  { asOf, workspace, model, facts, score }: PageToFreeze,
  { author, note }: { readonly author: string | null; readonly note: string | null },
): StepDone<number> => {
  const day = parseDay(asOf) as number;
  const frozen: Frozen = {
    asOf,
    workspace,
    model,
    facts,
    score,
    ...frozenParts(db, { account: score.id, day }),
  };
  const row = {
    account_id: score.id,
    date: day,
    frozen: JSON.stringify(frozen),
    note: note?.trim() || null,
    author,
  };
  return inStep(db, { kind: 'checkpoint.frozen', author }, (write) => write.insert('checkpoint', row));
};

/** Removes a checkpoint. Throws `plan.unknown`. */
export const removeCheckpoint = (db: Db, id: number, author: string | null): StepDone<null> =>
  inStep(db, { kind: 'checkpoint.removed', author }, (write) => {
    write.remove({ entity: 'checkpoint', id });
    return null;
  });
