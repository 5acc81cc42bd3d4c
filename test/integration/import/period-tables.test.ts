import { describe, expect, it } from 'vitest';
import { emptyWorkspace, importTexts, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';

const figures = `SELECT a.key, m.metric, m.date, round(m.value, 6) AS value FROM measurements m JOIN accounts a ON a.id = m.account_id ORDER BY a.key, m.metric, m.date`;

const periodRows = async (name: string, text: string) => {
  const workspace = emptyWorkspace();
  const table = onlyTable(await importTexts(workspace, { [name]: text }));
  return { table, workspace };
};

describe('tables with a column for each period', () => {
  it.each([
    ['NPS 2025.csv', 'Müşteri;Oca 2025;Şub 2025;Ara 2025', 'recommendation', [20_119, 20_147, 20_453]],
    ['NPS sonuçları.csv', 'Müşteri;Oca 25;Şub 25;Ara 25', 'recommendation', [20_119, 20_147, 20_453]],
    ['nps.csv', 'Customer;2025-01;2025-02;2025-12', 'recommendation', [20_119, 20_147, 20_453]],
    ['nps.csv', 'Customer;Q1 2025;Q2 2025;2025 Q4', 'recommendation', [20_178, 20_269, 20_453]],
    ['NPS.csv', 'לקוח;ינואר 2025;פברואר 2025;דצמבר 2025', 'recommendation', [20_119, 20_147, 20_453]],
    [
      'health.csv',
      'Customer;NPS Jan 2025;NPS Feb 2025;NPS Dec 2025',
      'recommendation',
      [20_119, 20_147, 20_453],
    ],
    [
      'Memnuniyet anketi.csv',
      'Firma;31.01.2025;28.02.2025;31.12.2025',
      'Memnuniyet anketi',
      [20_119, 20_147, 20_453],
    ],
  ])('%s: %s', async (...[name, headings, metric, dates]) => {
    const { table, workspace } = await periodRows(name, linesOf(headings, 'Çınar;8,5;;9', 'Dicle;7;6;5'));
    expect(table).toMatchObject({ dataset: 'measurements', rows: 2, imported: 2, rejected: 0 });
    expect(rowsOf(workspace, figures).filter(({ key }) => key === 'Çınar')).toEqual([
      { key: 'Çınar', metric, date: dates[0], value: 8.5 },
      { key: 'Çınar', metric, date: dates[2], value: 9 },
    ]);
    expect(
      rowsOf(workspace, 'SELECT DISTINCT date FROM measurements ORDER BY 1').map(({ date }) => date),
    ).toEqual(dates);
  });

  it('give one figure per row and period where a column says which', async () => {
    const { table, workspace } = await periodRows(
      'kpi.csv',
      linesOf('Customer,Metric,2025-11,2025-12', 'X,NPS,8,9', 'X,Open tickets,3,0', 'Y,NPS,,7'),
    );
    expect(table).toMatchObject({ dataset: 'measurements', rows: 3, imported: 3 });
    expect(rowsOf(workspace, figures)).toEqual([
      { key: 'X', metric: 'Open tickets', date: 20_422, value: 3 },
      { key: 'X', metric: 'Open tickets', date: 20_453, value: 0 },
      { key: 'X', metric: 'recommendation', date: 20_422, value: 8 },
      { key: 'X', metric: 'recommendation', date: 20_453, value: 9 },
      { key: 'Y', metric: 'recommendation', date: 20_453, value: 7 },
    ]);
  });

  it.each([
    ['logins per month.csv', 'Customer', 'events'],
    ['Aylık girişler.csv', 'Müşteri', 'events'],
    ['aktif kullanıcılar.csv', 'Müşteri', 'active_users'],
    ['כניסות.csv', 'לקוח', 'events'],
  ])('are use where the title says so: %s', async (name, account, column) => {
    const { table, workspace } = await periodRows(
      name,
      linesOf(`${account},2025-10,2025-11,2025-12`, 'X,40,0,12'),
    );
    expect(table).toMatchObject({ dataset: 'usage', rows: 1, imported: 1 });
    expect(rowsOf(workspace, `SELECT date, ${column} AS n FROM usage ORDER BY date`)).toEqual([
      { date: 20_392, n: 40 },
      { date: 20_453, n: 12 },
    ]);
  });

  it('change nothing when imported twice', async () => {
    const workspace = emptyWorkspace();
    const file = { 'logins.csv': linesOf('Customer,2025-11,2025-12', 'X,40,12', 'Y,1,') };
    await importTexts(workspace, file);
    const before = rowsOf(workspace, 'SELECT account_id, date, events FROM usage ORDER BY 1, 2');
    expect(before).toHaveLength(3);
    expect(onlyTable(await importTexts(workspace, file))).toMatchObject({ rows: 2, unchanged: 2 });
    expect(rowsOf(workspace, 'SELECT account_id, date, events FROM usage ORDER BY 1, 2')).toEqual(before);
  });
});
