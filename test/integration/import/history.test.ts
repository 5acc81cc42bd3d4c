/** The list of imports: what became of each table, at once however many there are. */
import { expect, it } from 'vitest';
import { listImports } from '../../../electron/engine/import/list-imports.ts';
import { emptyWorkspace, importTexts, linesOf } from '../../helpers/import.ts';

it('lists imports with counts and the first problems, the newest first', async () => {
  const workspace = emptyWorkspace();
  const wrong = Array.from({ length: 50 }, (_, i) => `Acme,never,${i}`);
  await importTexts(workspace, { 'usage.csv': linesOf('account,date,events', 'Acme,2026-01-01,1', ...wrong) });
  await importTexts(workspace, { 'usage.csv': linesOf('account,date,events', 'Acme,2026-01-01,1') });
  const [second, first] = listImports(workspace.db);
  expect([second?.id, first?.id]).toEqual([2, 1]);
  expect(second).toMatchObject({ undoneAt: null, rejectedKept: 0 });
  expect(second?.files[0]?.tables[0]).toMatchObject({ rows: 1, unchanged: 1 });
  expect(first).toMatchObject({ rejectedKept: 50 });
  expect(first?.files[0]?.tables[0]).toMatchObject({ rows: 51, imported: 1, rejected: 50 });
  expect(first?.files[0]?.tables[0]?.issues).toHaveLength(20);
});

it('lists two hundred imports of a thousand problems each within a second', () => {
  const workspace = emptyWorkspace();
  workspace.db.exec(`
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200)
      INSERT INTO imports (id, started_at, as_of) SELECT i, '2026-01-01', 0 FROM n;
    INSERT INTO sources (id, import_id, file, sheet, dataset, mapping, "rows", rejected)
      SELECT id, id, 'f.csv', '', 'usage', '{}', 1000, 1000 FROM imports;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
      INSERT INTO import_issues (source_id, "row", "column", value, code)
        SELECT s.id, i, 'date', 'never', 'date.unreadable' FROM sources s, n;
    WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)
      INSERT INTO rejected_rows (source_id, "row", cells) SELECT s.id, i, '[]' FROM sources s, n`);
  const startedMs = performance.now();
  const list = listImports(workspace.db);
  expect(list).toHaveLength(200);
  expect(list[0]?.rejectedKept).toBe(1_000);
  expect(performance.now() - startedMs).toBeLessThan(1_000);
});
