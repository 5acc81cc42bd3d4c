/** Whatever is typed in, corrected and deleted: figures and scores are those of the answers that stand. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { keepHistory, historyOf } from '../../../electron/engine/scoring/index.ts';
import { surveysAt } from '../../../electron/engine/surveys/index.ts';
import { putAnswerBack, removeAnswer } from '../../../electron/engine/typed/save-answer.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { isoOf, parseDay } from '../../../shared/dates.ts';
import { askedKinds, askedWays, scoresOn } from '../../../shared/model/surveys/asked.ts';
import type { TypedAnswer } from '../../../shared/model/surveys/typed-answers.ts';
import { accountIds, asOf, computed } from '../../helpers/history.ts';
import { importTexts, linesOf } from '../../helpers/import.ts';
import { typed, typedDay, typeIn } from '../../helpers/typed-answers.ts';
import { allRows, scoresAndReasons } from '../../helpers/undo.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const begun = (): Workspace =>
  workspaceWith({
    accounts: [
      { key: 'A', name: 'Acme', startedOn: '2023-01-01' },
      { key: 'B', name: 'Globex', startedOn: '2023-01-01' },
    ],
    tickets: [{ account: 'A', key: 'T1', openedOn: '2026-06-29' }],
  });

const ways = askedKinds.flatMap((kind) => askedWays[kind].map((scale) => ({ kind, scale }) as const));

const answer = fc.constantFrom(...ways).chain(({ kind, scale }) =>
  fc.record({
    account: fc.constantFrom('Acme', 'Globex'),
    kind: fc.constant(kind),
    scale: fc.constant(scale),
    score: fc.constantFrom(...scoresOn(scale)),
    day: fc.integer({ min: typedDay - 500, max: typedDay }),
    person: fc.constantFrom('', 'Ada', 'Noa'),
    comment: fc.constantFrom('', 'good', 'slow, "very" slow'),
  }),
);
/** Two answers of one person on one day count by the order in which they were typed. */
const once = (own: { account: string; kind: string; person: string; day: number }): string =>
  JSON.stringify([own.account, own.kind, own.person, own.day]);
const answers = fc.uniqueArray(answer, { selector: once, minLength: 1, maxLength: 8 });

/** Few answers, and scales, stand in the order they were stored in, which is no part of what they come to. */
const inAnyOrder = (name: string, value: unknown): unknown =>
  (name === 'answers' || name === 'scales') && Array.isArray(value)
    ? value.map((own) => JSON.stringify(own)).toSorted()
    : value;

const figures = ({ db }: Workspace): object =>
  JSON.parse(JSON.stringify(surveysAt(db, { asOf: typedDay, by: 'month' }), inAnyOrder)) as object;
const all = (workspace: Workspace) => [figures(workspace), scoresAndReasons(workspace)];

const putBack = (workspace: Workspace, { date, person, comment, ...own }: TypedAnswer): void =>
  void putAnswerBack(workspace.db, {
    ...own,
    day: parseDay(date) as number,
    person: person ?? '',
    comment: comment ?? '',
  });

it('leaves nothing once all of it is deleted, and everything once all is put back', () => {
  fc.assert(
    fc.property(answers, (some) => {
      const workspace = begun();
      const [rows, before] = [allRows(workspace), all(workspace)];
      const stored = some.map((own) => typed(workspace, own));
      const [full, after] = [allRows(workspace), all(workspace)];
      const gone = stored.map(({ id }) => removeAnswer(workspace.db, id));
      expect(allRows(workspace)).toEqual(rows);
      expect(all(workspace)).toEqual(before);
      for (const own of gone.toReversed()) putBack(workspace, own);
      expect(allRows(workspace)).toEqual(full);
      expect(all(workspace)).toEqual(after);
    }),
    { numRuns: 25 },
  );
});

it('counts an answer that was corrected as one that was deleted and typed anew', () => {
  const pair = fc.uniqueArray(answer, { selector: once, minLength: 3, maxLength: 6 });
  fc.assert(
    fc.property(pair, ([next, ...some]) => {
      const [one, other] = [begun(), begun()];
      const [first] = some.map((own) => typed(one, own));
      const [same] = some.map((own) => typed(other, own));
      typeIn(one, { ...next, id: first?.id ?? null });
      removeAnswer(other.db, same?.id ?? 0);
      typed(other, next);
      expect(all(one)).toEqual(all(other));
    }),
    { numRuns: 25 },
  );
});

type Answer = typeof answer extends fc.Arbitrary<infer Own> ? Own : never;

const line = ({ account, kind, scale, score, day, person, comment }: Answer): string =>
  [account, kind, ...scale, score, isoOf(day), person, `"${comment.replaceAll('"', '""')}"`].join(',');

it('scores as the same answers do from a file', async () => {
  await fc.assert(
    fc.asyncProperty(answers, async (some) => {
      const [typedIn, imported] = [begun(), begun()];
      for (const own of some) typed(typedIn, own);
      const heading = 'account,survey kind,min scale,max scale,score,answered on,person,comment';
      await importTexts(imported, { 'answers.csv': linesOf(heading, ...some.map(line)) });
      expect(all(typedIn)).toEqual(all(imported));
    }),
    { numRuns: 15 },
  );
});

it('never leaves a kept history stale', async () => {
  const step = fc.oneof(
    answer.map((own) => ({ do: 'type', own }) as const),
    fc.record({ do: fc.constant('correct' as const), own: answer, nth: fc.nat(9) }),
    fc.record({ do: fc.constant('delete' as const), nth: fc.nat(9) }),
    fc.constant({ do: 'keep' } as const),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
      const workspace = begun();
      await keepHistory(workspace.db, { asOf });
      const ids: number[] = [];
      for (const one of steps) {
        const nth = 'nth' in one ? ids[one.nth % Math.max(1, ids.length)] : undefined;
        if (one.do === 'keep') await keepHistory(workspace.db, { asOf });
        else if (one.do === 'type') ids.push(typed(workspace, { ...one.own, evenIfTwice: true }).id);
        else if (nth === undefined) continue;
        else if (one.do === 'correct') typeIn(workspace, { ...one.own, id: nth, evenIfTwice: true });
        else {
          removeAnswer(workspace.db, nth);
          ids.splice(ids.indexOf(nth), 1);
        }
        for (const account of accountIds(workspace))
          expect(historyOf(workspace.db, { account, asOf })).toEqual(computed(workspace, account));
      }
    }),
    { numRuns: 12 },
  );
}, 120_000);
