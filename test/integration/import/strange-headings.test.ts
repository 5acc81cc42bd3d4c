/** Headings that mean something to the language this is written in, and headings that are there more than once. */
import { describe, expect, it } from 'vitest';
import { emptyWorkspace, importTexts, inspectText, linesOf, onlyTable, rowsOf } from '../../helpers/import.ts';
import { undo } from '../../helpers/undo.ts';

const attributesOf = (workspace: ReturnType<typeof emptyWorkspace>): string =>
  String(rowsOf(workspace, `SELECT attributes FROM accounts WHERE key = 'A1'`)[0]?.['attributes']);

const head = 'Customer ID,Customer Name,Segment,constructor,__proto__,toString';
const first = linesOf(head, 'A1,Acme,Large,red,big,yes', 'A2,Bolt,Small,,,');
const later = linesOf(head, 'A1,Acme,Large,,huge,yes', 'A2,Bolt,Small,blue,,');

describe('columns called as every object calls its own parts', () => {
  it('are attributes like any other', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'customers.csv': first });
    expect(attributesOf(workspace)).toBe('{"constructor":"red","__proto__":"big","toString":"yes"}');
    expect(onlyTable(await importTexts(workspace, { 'customers.csv': first })).unchanged).toBe(2);
  });

  it('are told as changes with what stood there, and taken back', async () => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'customers.csv': first });
    const result = await importTexts(workspace, { 'customers.csv': later });
    expect(onlyTable(result).changes.map(({ fields }) => fields)).toEqual([
      [
        { field: 'constructor', before: 'red', after: null },
        { field: '__proto__', before: 'big', after: 'huge' },
      ],
      [{ field: 'constructor', before: null, after: 'blue' }],
    ]);
    expect(JSON.parse(attributesOf(workspace))).not.toHaveProperty('constructor', 'red');
    await undo(workspace, result.import as number);
    expect(attributesOf(workspace)).toBe('{"constructor":"red","__proto__":"big","toString":"yes"}');
  });
});

describe('headings that are there more than once', () => {
  it('keep names of their own, also beside one that is called as a repeated one would be', async () => {
    const text = linesOf('Customer,Score,Score,Score (2),Column 6,', 'Acme,1,2,3,4,5', 'Bolt,6,7,8,9,10');
    const headings = (await inspectText('customers.csv', text)).columns.map(({ heading }) => heading);
    expect(new Set(headings).size).toBe(6);
    expect(headings.slice(0, 4)).toEqual(['Customer', 'Score', 'Score (3)', 'Score (2)']);
  });
});

describe('a domain that an account has in two columns', () => {
  it('still means that account', async () => {
    const workspace = emptyWorkspace();
    const accounts = linesOf(
      'Customer ID,Customer Name,Segment,Domain,Website domain',
      'A1,Acme,Large,acme.com,acme.com',
      'A2,Bolt,Small,bolt.com,bolt.io',
    );
    await importTexts(workspace, { 'customers.csv': accounts });
    const tickets = linesOf('account,key,openedOn,closedOn', 'acme.com,T1,2026-01-05,2026-01-06');
    const result = await importTexts(workspace, { 'tickets.csv': tickets });
    expect(result.accounts.created).toEqual([]);
  });
});
