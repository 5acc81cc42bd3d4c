import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { historyOf, keepHistory } from '../../../electron/engine/scoring/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { isoOf } from '../../../shared/dates.ts';
import { accountIds, asOf, computed } from '../../helpers/history.ts';
import { emptyWorkspace, importTexts, linesOf } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';

/** One thing that happens to a workspace. */
type Step =
  | { readonly kind: 'import'; readonly file: string; readonly text: string }
  | { readonly kind: 'undo'; readonly nth: number }
  | { readonly kind: 'keep'; readonly threads: number }
  | { readonly kind: 'applies'; readonly nth: number };

const day = fc.integer({ min: asOf - 800, max: asOf + 20 }).map(isoOf);
const maybeDay = fc.option(day, { nil: '' });
const account = fc.constantFrom('A', 'B', 'C', 'D');
const small = fc.integer({ min: 0, max: 10 });

const csv = <T extends readonly unknown[]>(
  file: string,
  header: string,
  row: fc.Arbitrary<T>,
): fc.Arbitrary<Step> =>
  fc.array(row, { minLength: 2, maxLength: 8 }).map((rows) => ({
    kind: 'import',
    file,
    text: linesOf(header, ...rows.map((cells) => cells.join(','))),
  }));

const key = fc.integer({ min: 1, max: 6 });
const steps: readonly fc.Arbitrary<Step>[] = [
  csv('accounts.csv', 'account,name,started on,seats', fc.tuple(account, account, day, small)),
  csv('usage.csv', 'account,date,person,feature,events', fc.tuple(account, day, account, account, key)),
  csv(
    'tickets.csv',
    'account,ticket,opened on,closed on,category,first contact',
    fc.tuple(
      account,
      key.map((n) => `T-${n}`),
      day,
      maybeDay,
      account,
      fc.constantFrom('yes', 'no'),
    ),
  ),
  csv(
    'invoices.csv',
    'account,invoice,issued on,due on,paid on,amount',
    fc.tuple(
      account,
      key.map((n) => `I-${n}`),
      day,
      day,
      maybeDay,
      fc.integer({ min: 1, max: 900 }),
    ),
  ),
  csv(
    'subscriptions.csv',
    'account,subscription,started on,ended on,mrr,seats',
    fc.tuple(
      account,
      key.map((n) => `S-${n}`),
      day,
      maybeDay,
      small,
      key,
    ),
  ),
  csv(
    'trainings.csv',
    'account,person,course,assigned on,completed on',
    fc.tuple(account, account, account, day, maybeDay),
  ),
  csv('nps.csv', 'account,person,answered on,nps', fc.tuple(account, account, day, small)),
];

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.oneof(...steps) },
  { weight: 2, arbitrary: small.map((nth): Step => ({ kind: 'undo', nth })) },
  { weight: 3, arbitrary: fc.constantFrom(0, 1, 2).map((threads): Step => ({ kind: 'keep', threads })) },
  { weight: 1, arbitrary: small.map((nth): Step => ({ kind: 'applies', nth })) },
);

const importsThatStand = ({ db }: Workspace): readonly number[] =>
  db.prepare('SELECT id FROM imports WHERE undone_at IS NULL ORDER BY id').pluck().all() as number[];

const take = async (workspace: Workspace, step: Step): Promise<void> => {
  switch (step.kind) {
    case 'import':
      await importTexts(workspace, { [step.file]: step.text });
      return;
    case 'undo': {
      const standing = importsThatStand(workspace);
      const id = standing[step.nth % Math.max(1, standing.length)];
      if (id !== undefined) await undo(workspace, id);
      return;
    }
    case 'applies': {
      const ids = accountIds(workspace);
      const id = ids[step.nth % Math.max(1, ids.length)];
      const sql = `INSERT OR IGNORE INTO not_applicable (account_id, metric, reason, created_at) VALUES (?, 'usageTrend', 'r', '')`;
      if (id !== undefined) workspace.db.prepare(sql).run(id);
      return;
    }
    case 'keep': {
      const threads = step.threads === 0 ? undefined : { access: workspace.access, count: step.threads };
      await keepHistory(workspace.db, { asOf, threads });
    }
  }
};

describe('kept history through imports and undos', () => {
  it('is never stale: always what scoring says, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 3, maxLength: 12 }), async (all) => {
        const workspace = emptyWorkspace();
        await keepHistory(workspace.db, { asOf });
        for (const step of all) {
          await take(workspace, step);
          for (const id of accountIds(workspace))
            expect(historyOf(workspace.db, { account: id, asOf }), JSON.stringify(step)).toEqual(
              computed(workspace, id),
            );
        }
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});
