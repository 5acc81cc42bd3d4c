/** Whatever is answered and taken back, in whatever order: the workspace is as if only the rest had been answered. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { listImports } from '../../../electron/engine/import/list-imports.ts';
import { bareScores } from '../../../electron/engine/scoring/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { answer, judgedDay, judgedWorkspace, standing } from '../../helpers/questionnaire.ts';
import { undo } from '../../helpers/undo.ts';

interface Answered {
  readonly kind: 'answer';
  readonly account: string;
  readonly author: string;
  readonly dayBefore: number;
  /** Days after the first one on which it is typed in. */
  readonly typedAfter: number;
  readonly key: string;
  readonly value: number | null;
  readonly note: string;
}

/** Takes back one of the imports that stand: the first one at this place or after it. */
interface Undone {
  readonly kind: 'undo';
  readonly place: number;
}

const answered: fc.Arbitrary<Answered> = fc.record({
  kind: fc.constant('answer' as const),
  account: fc.constantFrom('Acme', 'Globex'),
  author: fc.constantFrom('Ada', 'Bob'),
  dayBefore: fc.constantFrom(0, 40),
  typedAfter: fc.constantFrom(0, 1),
  key: fc.constantFrom('judgedUse', 'judgedCalm'),
  value: fc.constantFrom(1, 3, 5, null),
  note: fc.constantFrom('', 'said so'),
});
const undone: fc.Arbitrary<Undone> = fc.record({ kind: fc.constant('undo' as const), place: fc.nat(3) });
const steps = fc.array(fc.oneof({ weight: 4, arbitrary: answered }, { weight: 1, arbitrary: undone }), {
  minLength: 1,
  maxLength: 12,
});

const store = (
  workspace: Workspace,
  { account, author, dayBefore, typedAfter, key, value, note }: Answered,
): void => {
  const [day, now] = [judgedDay - dayBefore, new Date(2026, 5, 30 + typedAfter, 12)];
  answer(workspace, { [key]: value }, { account, author, day, now, note });
};

const typedImports = (workspace: Workspace): readonly number[] =>
  listImports(workspace.db)
    .filter(({ undoneAt, files }) => undoneAt === null && files[0]?.typedBy !== '')
    .map(({ id }) => id);

/** Does the steps; answers those whose answers were not taken back. */
const play = async (
  workspace: Workspace,
  all: readonly (Answered | Undone)[],
): Promise<readonly Answered[]> => {
  let left: { readonly step: Answered; readonly into: number | undefined }[] = [];
  for (const step of all) {
    if (step.kind === 'answer') {
      store(workspace, step);
      left.push({ step, into: ownImport(workspace, step) });
      continue;
    }
    const standingNow = typedImports(workspace);
    const gone = standingNow[step.place % Math.max(1, standingNow.length)];
    if (gone === undefined) continue;
    await undo(workspace, gone);
    left = left.filter(({ into }) => into !== gone);
  }
  return left.map(({ step }) => step);
};

/** The import that an answer of this author, day and day of typing went to; none where it withdrew what nobody had said. */
const ownImport = ({ db }: Workspace, { author, dayBefore, typedAfter }: Answered): number | undefined =>
  db
    .prepare(
      `SELECT i.id FROM imports i JOIN sources s ON s.import_id = i.id
       WHERE s.typed_by = ? AND i.as_of = ? AND i.started_at = ? AND i.undone_at IS NULL`,
    )
    .pluck()
    .get(author, judgedDay - dayBefore, new Date(2026, 5, 30 + typedAfter, 12).toISOString()) as
    | number
    | undefined;

const scores = ({ db }: Workspace) =>
  [judgedDay - 40, judgedDay].map((asOf) =>
    bareScores(db, { asOf }).map(({ name, score, band, coverage, range }) => ({
      name,
      score,
      band,
      coverage,
      range,
    })),
  );

it('equals a workspace that only got the rest', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const [workspace, other] = [await judgedWorkspace(), await judgedWorkspace()];
      const rest = await play(workspace, all);
      for (const step of rest) store(other, step);
      expect(standing(workspace)).toEqual(standing(other));
      expect(scores(workspace)).toEqual(scores(other));
    }),
    { numRuns: 60 },
  );
});
