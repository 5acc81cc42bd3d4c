import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ImportResult } from '../../../shared/import/index.ts';
import { nabizIn } from '../../helpers/command.ts';
import { threeAccounts, usageOf } from '../../helpers/named-accounts.ts';
import { temporaryFolder } from '../../helpers/workspace.ts';

const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = temporaryFolder();
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
};

const importing = (...more: readonly string[]): readonly string[] => [
  'import',
  'c.nabiz',
  'accounts.csv',
  'usage.csv',
  ...more,
];

describe('names of accounts on the command line', () => {
  it('are printed, decided in a file, and marked in the list of scores', { timeout: 30_000 }, async () => {
    const folder = folderWith({
      'accounts.csv': threeAccounts,
      'usage.csv': usageOf('Turk Telekom', 'Çelik'),
      'd.json': JSON.stringify([{ text: 'Turk Telekom', decision: 'same', account: 'K1' }]),
    });
    const looked = await nabizIn(folder, importing('--dry-run'));
    expect(looked.out).toContain(
      'accounts made of names that no list of accounts has: 2: "Turk Telekom", "Çelik"',
    );
    expect(looked.out).toContain(
      '(1 row, first in usage.csv, row 2): "Türk Telekomünikasyon A.Ş." (key K1, 90 %)',
    );
    const { code, out } = await nabizIn(folder, importing('--decisions', 'd.json', '--json'));
    expect(code).toBe(0);
    expect((JSON.parse(out) as ImportResult).accounts).toEqual({
      created: ['Çelik'],
      createdCount: 1,
      similar: [],
    });
    const scored = await nabizIn(folder, ['score', 'c.nabiz']);
    expect(scored.out).toMatch(/^Çelik +Çelik \* +unknown/m);
    expect(scored.out).toContain('* only named in other tables than the accounts');
  });

  it.each([
    ['no JSON', '[{', 'd.json'],
    ['a decision without its account', '[{"text": "x", "decision": "same"}]', 'at [0].account'],
    ['an unknown decision', '[{"text": "x", "decision": "maybe"}]', 'at [0].decision'],
  ])('are refused with a sentence for %s', async (_what, text, said) => {
    const folder = folderWith({ 'accounts.csv': threeAccounts, 'usage.csv': usageOf('x'), 'd.json': text });
    const { code, err } = await nabizIn(folder, importing('--decisions', 'd.json'));
    expect(code).toBe(2);
    expect(err).toContain(said);
  });
});
