import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyWorkspace, importTexts, linesOf, rowsOf } from '../../helpers/import.ts';
import { ownersOf, usageOf } from '../../helpers/named-accounts.ts';

const listOf = (...rows: readonly (readonly [key: string, name: string])[]): string =>
  linesOf('key,name', ...rows.map(([key, name]) => `${key},"${name.replaceAll('"', '""')}"`));

describe('an account named in another table', () => {
  const list = listOf(
    ['K1', 'Çınar Gıda San. ve Tic. A.Ş.'],
    ['K2', 'אלון תקשורת בע"מ'],
    ['K3', 'Tom & Jerry Inc.'],
  );

  it.each([
    ['CINAR GIDA LTD. ŞTİ.', 'K1'],
    ['çınar gıda', 'K1'],
    ['אַלּוֹן תקשורת', 'K2'],
    ['אלון תקשורת בעמ', 'K2'],
    ['Tom and Jerry', 'K3'],
    ['TOM VE JERRY, LLC', 'K3'],
    ['Gıda Çınar', 'Gıda Çınar'],
    ['A.Ş.', 'A.Ş.'],
  ])('called %s is %s', async (text, key) => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'accounts.csv': list, 'usage.csv': usageOf(text) });
    expect(ownersOf(workspace)).toEqual([key]);
  });

  it('is the one of its key before the one of its name, and that before the one of its company name', async () => {
    const workspace = emptyWorkspace();
    const rows = listOf(
      ['Anadolu', 'First'],
      ['K2', 'Anadolu'],
      ['K3', 'Anadolu Ltd.'],
      ['K4', 'Ege A.Ş.'],
      ['K5', 'Ege'],
    );
    await importTexts(workspace, { 'accounts.csv': rows });
    await importTexts(workspace, {
      'usage.csv': usageOf('anadolu', 'EGE', 'anadolu ltd', 'ege a.ş.', 'Ege GmbH'),
    });
    expect(ownersOf(workspace)).toEqual(['Anadolu', 'K5', 'K3', 'K4', 'Ege GmbH']);
  });

  it('may have lost the zeros of its number, unless that is another account', async () => {
    const workspace = emptyWorkspace();
    const rows = listOf(['00123', 'One'], ['0045', 'Two'], ['045', 'Three'], ['7', 'Four'], ['A007', 'Five']);
    await importTexts(workspace, { 'accounts.csv': rows });
    await importTexts(workspace, { 'usage.csv': usageOf('123', '0045', '45', '007', 'A7') });
    expect(ownersOf(workspace)).toEqual(['00123', '0045', '45', '7', 'A7']);
  });

  const word = fc.stringMatching(/^[a-zçğışöü]{4,9}$/u);
  const form = fc.constantFrom('A.Ş.', 'Ltd. Şti.', 'San. ve Tic. A.Ş.', 'Inc.', 'GmbH & Co. KG', 'בע״מ', '');
  const spelling = fc.record({ form, isUpper: fc.boolean(), gap: fc.constantFrom(' ', '  ', ' - ', '. ') });

  it('is found however its name is spelled', async () => {
    const workspace = emptyWorkspace();
    const company = fc.tuple(word, word, spelling, spelling);
    await fc.assert(
      fc.asyncProperty(company, fc.nat(), async ([first, second, a, b], n) => {
        const spelled = ({ form: ending, isUpper, gap }: typeof a): string => {
          const name = `${first}${gap}${second}${n}${ending === '' ? '' : ` ${ending}`}`;
          return isUpper ? name.toLocaleUpperCase('tr') : name;
        };
        await importTexts(workspace, { 'accounts.csv': listOf([`K-${first}-${n}`, spelled(a)]) });
        const { accounts } = await importTexts(workspace, { 'usage.csv': usageOf(spelled(b)) });
        expect(accounts.createdCount).toBe(0);
      }),
      { numRuns: 25 },
    );
  });
});

describe('a list of accounts', () => {
  const named = async (...names: readonly string[]) => {
    const workspace = emptyWorkspace();
    await importTexts(workspace, { 'usage.csv': usageOf(...names) });
    return workspace;
  };
  const keysOf = (workspace: Awaited<ReturnType<typeof named>>) =>
    rowsOf(workspace, 'SELECT key, declared FROM accounts ORDER BY id').map(({ key, declared }) => [
      key,
      declared,
    ]);

  it('fills in the account that other tables called by its company name', async () => {
    const workspace = await named('Çınar Gıda');
    const rows = listOf(['K1', 'ÇINAR GIDA A.Ş.'], ['k1', 'Çınar Gıda A.Ş.']);
    await importTexts(workspace, { 'accounts.csv': rows });
    expect(keysOf(workspace)).toEqual([['k1', 1]]);
    expect(ownersOf(workspace)).toEqual(['k1']);
  });

  it('fills in the account that other tables called by its domain', async () => {
    const workspace = await named('anadolu.com', 'shared.net');
    const companies = linesOf(
      'Company ID,Company Name,Company Domain Name',
      'C1,Anadolu Lojistik,Anadolu.com',
      'C2,Boğaziçi,shared.net',
      'C3,Çınar,shared.net',
    );
    await importTexts(workspace, { 'companies.csv': companies });
    expect(keysOf(workspace)).toEqual([
      ['C1', 1],
      ['shared.net', 0],
      ['C2', 1],
      ['C3', 1],
    ]);
    await importTexts(workspace, { 'later.csv': usageOf('x', 'x', 'anadolu.com') });
    expect(ownersOf(workspace)).toEqual(['C1', 'x', 'shared.net', 'x', 'C1']);
  });

  it('takes the row that has the very name before one that has the company name, in whatever order', async () => {
    const workspace = await named('Anadolu');
    const rows = listOf(['K1', 'Anadolu A.Ş.'], ['K2', 'Anadolu'], ['K3', 'Anadolu Ltd.']);
    await importTexts(workspace, { 'accounts.csv': rows });
    expect(ownersOf(workspace)).toEqual(['K2']);
  });

  it('takes none of two rows for an account that both may be', async () => {
    const workspace = await named('Anadolu');
    const { accounts } = await importTexts(workspace, {
      'accounts.csv': listOf(['K1', 'Anadolu A.Ş.'], ['K2', 'Anadolu Ltd.']),
    });
    expect(ownersOf(workspace)).toEqual(['Anadolu']);
    expect(accounts.similar.map(({ text, candidates }) => [text, candidates[0]?.key])).toEqual([
      ['Anadolu A.Ş.', 'Anadolu'],
      ['Anadolu Ltd.', 'Anadolu'],
    ]);
  });

  it('never makes one account of two keys, whatever they are called and whoever was named before', async () => {
    const name = fc.constantFrom(
      'Anadolu',
      'Anadolu A.Ş.',
      'ANADOLU Ltd.',
      'Ege',
      'Ege Inc.',
      '007',
      '7',
      'A.Ş.',
    );
    const key = fc.constantFrom('K1', 'K2', 'K3', 'K4', '07', '7', 'Ege');
    const rows = fc.uniqueArray(fc.tuple(key, name), { selector: ([one]) => one.toLowerCase(), minLength: 1 });
    await fc.assert(
      fc.asyncProperty(rows, fc.array(name, { maxLength: 4 }), async (list, before) => {
        const workspace = emptyWorkspace();
        if (before.length > 0) await importTexts(workspace, { 'usage.csv': usageOf(...before) });
        await importTexts(workspace, { 'accounts.csv': listOf(...list) });
        const listed = rowsOf(workspace, 'SELECT key FROM accounts WHERE declared = 1').map(
          (row) => row['key'],
        );
        expect(new Set(listed)).toEqual(new Set(list.map(([one]) => one)));
        expect(ownersOf(workspace)).toHaveLength(before.length);
        workspace.close();
      }),
      { numRuns: 30 },
    );
  });
});
