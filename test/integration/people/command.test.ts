import { describe, expect, it } from 'vitest';
import { score } from '../../../electron/commands/score.ts';
import type { PersonDetail } from '../../../shared/model/people.ts';
import { asOf, daysBefore } from '../../helpers/metric.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { workspaceWith } from '../../helpers/workspace.ts';

const filled = () =>
  workspaceWith({
    accounts: [{ key: 'A', name: 'Acme' }, { key: 'B' }],
    people: [{ account: 'A', key: 'P-1', name: 'Ayşe Kaya', email: 'ayse@a.example', role: 'Planner' }],
    usage: [
      { account: 'A', date: daysBefore(1), person: 'ayse@a.example', feature: 'x' },
      { account: 'A', date: daysBefore(40), person: 'Can', feature: 'x' },
      { account: 'B', date: daysBefore(1), person: 'P-9', feature: 'y' },
    ],
  }).path;

describe('nabiz score --people', () => {
  it('adds the people of the account to the document, and changes nothing else in it', async () => {
    const path = filled();
    const one = ['--account', 'A', '--as-of', asOf, '--json'];
    const plain = await runCommand(score, path, ...one);
    const { document, code } = await runCommand(score, path, ...one, '--people');
    const { people, peopleCounts, peopleRows, ...rest } = document as Record<string, unknown>;
    expect(code).toBe(0);
    expect(rest).toEqual(plain.document);
    expect((people as readonly PersonDetail[]).map(({ person, quietSince }) => [person, quietSince])).toEqual([
      ['Can', daysBefore(40)],
      ['P-1', null],
    ]);
    expect(peopleCounts).toMatchObject({ people: 2, quiet: 1, unlisted: 1 });
    expect(peopleRows).toContainEqual({ dataset: 'usage', rows: 2, named: 2 });
  });

  it('lists them, the quiet ones first and the unlisted ones marked', async () => {
    const { lines } = await runCommand(score, filled(), '--account', 'Acme', '--as-of', asOf, '--people');
    const from = lines.findIndex((line) => line.startsWith('People: 2, 1 gone quiet'));
    expect(lines[from + 2]).toMatch(/^Can +Can \* .*quiet since /);
    expect(lines[from + 3]).toMatch(/^P-1 +Ayşe Kaya +Planner/);
    expect(lines.at(-1)).toBe('* only named in other tables than the people');
  });

  it('says what to import where nobody is known', async () => {
    const { path } = workspaceWith({ accounts: [{ key: 'A' }] });
    const { lines } = await runCommand(score, path, '--account', 'A', '--people');
    expect(lines.at(-1)).toBe('no people known: import people or usage with a person column');
  });

  it('asks whose people', async () => {
    await expect(runCommand(score, filled(), '--people')).rejects.toMatchObject({ code: 'usage' });
  });
});
