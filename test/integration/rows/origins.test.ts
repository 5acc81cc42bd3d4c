/** Where rows came from: the file that said them last, the hand that typed them, and nothing that was taken back. */
import { describe, expect, it } from 'vitest';
import { undoImport } from '../../../electron/engine/import/undo/undo-import.ts';
import { rowsBehind } from '../../../electron/engine/pages/index.ts';
import type { Workspace } from '../../../electron/engine/workspace/workspace.ts';
import { emptyWorkspace, importDay, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { answer, idOf, judgedDay, judgedWorkspace } from '../../helpers/questionnaire.ts';

const behind = ({ db }: Workspace, account: number, about: string) =>
  rowsBehind(db, { account, asOf: importDay, about });
const origins = (workspace: Workspace, about: string) =>
  behind(workspace, 1, about).rows.map(({ origin: { file, row } }) => `${file} ${row}`);

const invoices = (...lines: readonly string[]): string =>
  linesOf('account,invoice,issue date,due date,paid date,amount', ...lines);

describe('the origin of a row', () => {
  it('is the file and the row in it, headings counted', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, {
      'bills.csv': invoices('Acme,1,2026-01-01,2026-02-01,2026-02-01,10', 'Acme,2,2026-03-01,2026-04-01,,20'),
    });
    expect(origins(workspace, 'onTimePayment')).toEqual(['bills.csv 3', 'bills.csv 2']);
  });

  it('is the newest file of those that say the same row, or replace it', async () => {
    const workspace = emptyWorkspace();
    const first = 'Acme,1,2026-01-01,2026-02-01,2026-02-01,10';
    await importTexts(workspace, { 'may.csv': invoices(first, 'Acme,2,2026-03-01,2026-04-01,,20') });
    await importTexts(workspace, {
      'june.csv': invoices(
        'Acme,3,2026-05-01,2026-06-01,,5',
        'Acme,2,2026-03-01,2026-04-01,2026-06-10,20',
        first,
      ),
    });
    expect(origins(workspace, 'onTimePayment')).toEqual(['june.csv 2', 'june.csv 3', 'june.csv 4']);
  });

  it('is never a file that was taken back', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'may.csv': invoices('Acme,1,2026-01-01,2026-02-01,2026-02-01,10') });
    await importTexts(workspace, {
      'june.csv': invoices('Acme,3,2026-05-01,2026-06-01,,5', 'Acme,1,2026-01-01,2026-02-01,2026-02-01,10'),
    });
    const last = Number(rowsOf(workspace, 'SELECT max(id) AS id FROM imports')[0]?.['id']);
    await undoImport(workspace, last);
    expect(origins(workspace, 'onTimePayment')).toEqual(['may.csv 2']);
  });

  it('is the hand that typed a judgement, and the day it did', async () => {
    const workspace = await judgedWorkspace();
    const [key] = rowsOf(workspace, 'SELECT definition FROM models').map(
      ({ definition }) =>
        (
          JSON.parse(String(definition)) as { metrics: { key: string; source?: { dataset: string } }[] }
        ).metrics.find(({ source }) => source?.dataset === 'judgements')?.key as string,
    );
    answer(workspace, { [key as string]: 2 }, { author: 'Ada', note: 'called twice', day: judgedDay });
    const { parts, columns, rows } = behind(workspace, idOf(workspace, 'Acme'), key as string);
    expect(parts).toMatchObject([{ role: 'given', dataset: 'judgements', looked: 1, counting: 1 }]);
    expect(columns.map(({ key: name }) => name)).toEqual(['date', 'value', 'author', 'note']);
    expect(rows).toMatchObject([
      {
        reason: null,
        cells: ['2026-06-30', 2, 'Ada', 'called twice'],
        origin: { file: '', typedBy: 'Ada', storedOn: '2026-06-30' },
      },
    ]);
  });
});
