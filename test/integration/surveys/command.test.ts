import { describe, expect, it } from 'vitest';
import { surveys } from '../../../electron/commands/surveys.ts';
import { asOf, daysBefore } from '../../helpers/metric.ts';
import { runCommand } from '../../helpers/run-command.ts';
import { type Row, workspaceWith } from '../../helpers/workspace.ts';

const said = (account: string, score: number, comment: string | null = null): Row => ({
  account,
  kind: 'nps',
  invitedOn: daysBefore(12),
  answeredOn: daysBefore(10),
  score,
  comment,
});

const filled = (): string =>
  workspaceWith({
    accounts: [
      { key: 'A', name: 'Işık Çelik', segment: 'Large' },
      { key: 'B', name: 'גליל', segment: 'Small', endedOn: daysBefore(1) },
    ],
    surveys: [
      ...[10, 9, 9, 8, 7].map((score) => said('A', score)),
      said('A', 0, 'Support is slow, and the price is high'),
      said('B', 9, 'The support is good'),
      { account: 'B', kind: 'nps', invitedOn: daysBefore(2) },
      { account: 'B', kind: 'csat', answeredOn: daysBefore(3), score: 5 },
      { account: 'B', kind: 'ces', answeredOn: daysBefore(3), score: 6 },
    ],
    tickets: [{ account: 'A', openedOn: daysBefore(20), closedOn: daysBefore(19), firstContact: true }],
  }).path;

const at = ['--as-of', asOf] as const;

describe('nabiz surveys', () => {
  it('prints the document of the contract', async () => {
    const { code, document } = await runCommand(surveys, filled(), ...at, '--json');
    expect(code).toBe(0);
    expect(document).toMatchObject({
      asOf,
      nps: { n: 7, promoters: 4, passives: 2, detractors: 1, responseRate: 7 / 8 },
      csat: { share: 1, n: 1, boxes: 2 },
      effort: { mean: 6, n: 1 },
      firstContactResolution: { share: 1, n: 1 },
    });
    const { nps, accounts } = document as Record<string, Record<string, number> & readonly { key: string }[]>;
    expect(nps?.['score']).toBeCloseTo((100 * 3) / 7, 12);
    expect(nps?.['low']).toBeLessThan(nps?.['high'] ?? NaN);
    expect(accounts?.map(({ key }) => key)).toEqual(['A', 'B']);
  });

  it('prints the figures, then the accounts; who is no customer any more is marked', async () => {
    const { lines } = await runCommand(surveys, filled(), ...at);
    // By hand: n' 10, p' 0.475, d' 0.175, centre 30, standard error √0.056.
    expect(lines).toContain('NPS   +43 (-16 to 76), 7 answers: 4 promoters, 2 passives, 1 detractor');
    expect(lines).toContain('      response rate 88 %: 7 of 8 invitations');
    expect(lines).toContain('CES 2.0  6.00, mean of 1 answer on 1 to 7 (7 is easy)');
    expect(lines.find((line) => line.startsWith('B '))).toMatch(/^B +גליל \(no customer\) +– +1 +50 %/);
    expect(lines.some((line) => /^support +in 2 +"/.test(line))).toBe(true);
  });

  it('breaks down by what is asked for, and says what there is', async () => {
    const path = filled();
    const byMonth = await runCommand(surveys, path, ...at, '--by', 'month', '--json');
    expect(byMonth.document).toMatchObject({ by: 'month' });
    const bySegment = await runCommand(surveys, path, ...at, '--by', 'SEGMENT');
    expect(bySegment.lines.filter((line) => /^(?:Large|Small) /.test(line))).toHaveLength(2);
    await expect(runCommand(surveys, path, '--by', 'colour')).rejects.toMatchObject({ code: 'usage' });
  });

  it('keeps to one account', async () => {
    const { document } = await runCommand(surveys, filled(), ...at, '--account', 'ISIK ÇELİK', '--json');
    expect(document).toMatchObject({ nps: { n: 6 }, csat: { n: 0, share: null }, comments: { n: 1 } });
    expect(document['accounts']).toHaveLength(1);
  });

  it('lists comments, searched however they are spelled', async () => {
    const { document } = await runCommand(surveys, filled(), ...at, '--search', 'PRICE', '--json');
    expect(document['comments']).toMatchObject({
      n: 1,
      list: [{ account: 'A', score: 0, comment: 'Support is slow, and the price is high' }],
    });
    const { lines } = await runCommand(surveys, filled(), ...at, '--comments');
    expect(lines.slice(-2).map((line) => line.split(/ {2,}/).slice(1))).toEqual([
      ['A', '–', 'nps', '0', 'Support is slow, and the price is high'],
      ['B', '–', 'nps', '9', 'The support is good'],
    ]);
  });

  it('says what to import where nobody answered', async () => {
    const { path } = workspaceWith({ accounts: [{ key: 'A' }] });
    const { lines } = await runCommand(surveys, path, ...at);
    expect(lines).toContain('NPS   no answers');
    expect(lines.at(-1)).toBe(
      'no answers in this time: import survey answers with account, date, kind and score',
    );
  });

  it('refuses a language that is none of ours', async () => {
    await expect(runCommand(surveys, filled(), '--lang', 'fr')).rejects.toMatchObject({ code: 'usage' });
  });
});
