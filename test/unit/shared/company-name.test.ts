import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyName } from '../../../shared/company-name.ts';

const forms = [
  'A.Ş.',
  'AŞ',
  'A. Ş.',
  'Anonim Şirketi',
  'Ltd. Şti.',
  'LTD.ŞTİ.',
  'Ltd.',
  'Limited Şirketi',
  'San. ve Tic. A.Ş.',
  'Sanayi ve Ticaret Ltd. Şti.',
  'San. Tic. Ltd. Şti.',
  'Tic.',
  'İç ve Dış Tic. Ltd. Şti.',
  'בע״מ',
  'בע"מ',
  'בעמ',
  'Inc.',
  ', Inc',
  'LLC',
  'L.L.C.',
  'Corp.',
  'Corporation',
  'Co.',
  '& Co.',
  'GmbH',
  'GmbH & Co. KG',
  'AG',
  'S.A.',
  'B.V.',
  'plc',
  'Pty Ltd',
];

describe('the name of a company', () => {
  it.each(forms)('loses the form %s', (form) => {
    expect(companyName(`Çınar Gıda ${form}`)).toBe('cinar gida');
    expect(companyName(`אלון תקשורת ${form}`)).toBe('אלון תקשורת');
  });

  it.each([
    ['IŞIK ENERJİ A.Ş.', 'Işık Enerji'],
    ['ışık enerji', 'İşik Enerji'],
    ['Tom & Jerry', 'Tom ve Jerry'],
    ['Tom&Jerry', 'Tom and Jerry Ltd.'],
    ['O’Neill', "O'NEILL Inc."],
    ['A.B.C. Lojistik', 'ABC Lojistik'],
    ['Yılmaz İnş. San. ve Tic. Ltd. Şti.', 'Yılmaz İnşaat'],
    ['אַלּוֹן', 'אלון בע״מ'],
    ['צ׳ק פוינט', "צ'ק פוינט"],
    ['תע״ש', 'תעש'],
    ['Acme™', '\u200fAcme®'],
    ['Café Société S.A.', 'CAFE SOCIETE'],
  ])('is the same in %s and %s', (a, b) => {
    expect(companyName(a)).toBe(companyName(b));
  });

  it.each([
    ['Anadolu Lojistik', 'Lojistik Anadolu'],
    ['Ankara Sanayi', 'Ankara'],
    ['Vitamin A A.Ş.', 'Vitamin A.Ş.'],
    ['Yılmaz İnş.', 'Yılmaz Gıda'],
    ['Kara Taş', 'Kara'],
    ['Tom & Jerry', 'Tom Jerry'],
    ['Store 12', 'Store 13'],
    ['C++', 'C'],
    ['A.Ş.', 'Ltd. Şti.'],
  ])('differs in %s and %s', (a, b) => {
    expect(companyName(a)).not.toBe(companyName(b));
  });

  it('is never reduced to nothing', () => {
    for (const form of forms) expect(companyName(form)).not.toBe('');
    expect(['Co', 'A.Ş.', 'Ltd. Şti.', '& Co.'].map(companyName)).toEqual(['co', 'as', 'ltd sti', '& co']);
    expect(companyName('***')).toBe('');
  });

  const word = fc.stringMatching(/^[a-zçğıöşüא-ת]{4,10}$/u);
  const names = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

  it('does not depend on case, form, spaces or points', () => {
    fc.assert(
      fc.property(names, fc.constantFrom(...forms), fc.boolean(), (name, form, isTurkish) => {
        const upper = isTurkish ? name.toLocaleUpperCase('tr') : name.toUpperCase();
        const plain = companyName(name);
        expect(companyName(`  ${upper.replaceAll(' ', '   ')} ${form}`)).toBe(plain);
        expect(companyName(name.replaceAll(/([א-ת])/gu, '$1\u05B8'))).toBe(plain);
      }),
    );
  });

  it('is left of every text that has letters or digits, whatever form follows it', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...forms), (text, form) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text));
        expect(companyName(text)).not.toBe('');
        expect(companyName(`${text} ${form}`)).not.toBe('');
      }),
    );
  });
});
