/** Views of the list of accounts that are kept in the workspace. */
import { describe, expect, it } from 'vitest';
import { keepSetting } from '../../../electron/engine/db/queries/settings.ts';
import { dataVersion } from '../../../electron/engine/db/queries/workspace-facts.ts';
import { deleteView, keepColumns, keptViews, saveView } from '../../../electron/engine/workspace/list-views.ts';
import { createWorkspace, openWorkspace } from '../../../electron/engine/workspace/workspace.ts';
import type { ListView } from '../../../shared/model/list-view.ts';
import { temporaryFolder, workspaceWith } from '../../helpers/workspace.ts';

const view: ListView = {
  search: 'ış',
  bands: ['red'],
  filters: [
    { kind: 'value', field: 'attribute:Region', values: ['North', null] },
    { kind: 'range', field: 'mrr', from: 90_000, to: null, currency: 'TRY' },
    { kind: 'mark', mark: 'capped' },
  ],
  order: [
    { column: 'owner', descending: false },
    { column: 'score', descending: true },
  ],
  columns: ['name', 'score', 'plan'],
  group: 'segment',
};

describe('a kept view', () => {
  it('is there again when the workspace is opened again, just as it was', () => {
    const path = `${temporaryFolder()}/Client.nabiz`;
    const first = createWorkspace(path);
    saveView(first.db, { id: null, name: 'Yenilemeler', view });
    keepColumns(first.db, ['name', 'plan']);
    first.close();
    const again = openWorkspace(path);
    expect(keptViews(again.db)).toEqual({
      views: [{ id: 1, name: 'Yenilemeler', view }],
      columns: ['name', 'plan'],
    });
    again.close();
  });

  it('is renamed, replaced and deleted; those that are left stand by name', () => {
    const { db } = workspaceWith({});
    const names = () => keptViews(db).views.map(({ id, name }) => [id, name]);
    saveView(db, { id: null, name: 'Zeta', view });
    saveView(db, { id: null, name: 'çok', view });
    expect(names()).toEqual([
      [2, 'çok'],
      [1, 'Zeta'],
    ]);
    saveView(db, { id: 1, name: 'Alfa', view: { ...view, search: '' } });
    expect(names()).toEqual([
      [1, 'Alfa'],
      [2, 'çok'],
    ]);
    expect(keptViews(db).views[0]?.view.search).toBe('');
    expect(deleteView(db, 1).views.map(({ name }) => name)).toEqual(['çok']);
    expect(deleteView(db, 99).views).toHaveLength(1);
  });

  it('needs a name that no other one has, however it is spelled', () => {
    const { db } = workspaceWith({});
    saveView(db, { id: null, name: 'Işık', view });
    expect(() => saveView(db, { id: null, name: 'IŞIK', view })).toThrow(
      expect.objectContaining({ code: 'view.nameTaken', detail: { name: 'IŞIK' } }),
    );
    expect(saveView(db, { id: 1, name: 'ışık', view }).views.map(({ name }) => name)).toEqual(['ışık']);
  });

  it('changes nothing that scores are computed from', () => {
    const { db } = workspaceWith({});
    const before = dataVersion(db);
    saveView(db, { id: null, name: 'A', view });
    keepColumns(db, null);
    deleteView(db, 1);
    expect(dataVersion(db)).toBe(before);
  });

  it('that cannot be read is left out, and the others stay', () => {
    const { db } = workspaceWith({});
    saveView(db, { id: null, name: 'A', view });
    const [good] = keptViews(db).views;
    keepSetting(db, 'listViews', JSON.stringify([{ id: 'x' }, good, null]));
    keepSetting(db, 'listColumns', '{"no":"list"}');
    expect(keptViews(db)).toEqual({ views: [good], columns: null });
  });
});
