/** Legal forms of companies as they stand at the end of a name, folded, word by word. */

const formsOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.flatMap((line) => line.split(',').map((form) => form.trim().split(' ')));

// Short forms that are words of one of the languages as well ("taş", "ev", "spa") are known with their dots only.
const turkish = [
  'a s, as, t a s, a o, anonim sirketi, anonim sirket, turk anonim sirketi, anonim ortakligi',
  'ltd, sti, ltd sti, limited, limited sirketi, limited sirket, ltd sirketi, sirketi, tic',
  'koll sti, kollektif sirketi, kolektif sirketi, kom sti, komandit sirketi, adi ortakligi',
  'san & tic, san tic, tic & san, tic san, sanayi & ticaret, sanayi ticaret, ticaret & sanayi',
  'san & ticaret, sanayi & tic, ic & dis tic, ic & dis ticaret, ith ihr, ithalat ihracat, ithalat & ihracat',
];
const hebrew = ['בעמ, בע מ, ב ע מ, חברה בעמ, שותפות מוגבלת'];
const english = [
  'inc, incorporated, llc, l l c, llp, l l p, lp, l p, corp, corporation, co, company, plc, p l c',
  'pty ltd, pty limited, pvt ltd, private limited, pte ltd',
];
const european = [
  'gmbh, g m b h, mbh, ag, a g, kg, k g, kgaa, ohg, s a, sa, s a s, sas, sarl, s a r l, s l, s r l, srl, s p a',
  'b v, bv, n v, nv, ab, a b, oy, oyj, aps',
];
const onlyBeforeOthers = ['san, sanayi, ticaret, dis tic, dis ticaret, ith, ihr, ithalat, ihracat'];

type Forms = ReadonlyMap<string, readonly (readonly string[])[]>;

const byLastWord = (lines: readonly string[]): Forms =>
  Map.groupBy(formsOf(lines), (form) => form.at(-1) as string);

const always = [...turkish, ...hebrew, ...english, ...european];

/**
 * Last word → the forms that end in it. `always` is a form wherever it ends a name; `beforeOthers` holds besides those
 * that are one only in front of another form: "Ankara Sanayi" is a name, "Ankara Sanayi A.Ş." is Ankara with a form.
 */
export const legalForms: { readonly always: Forms; readonly beforeOthers: Forms } = {
  always: byLastWord(always),
  beforeOthers: byLastWord([...always, ...onlyBeforeOthers]),
};

/** Abbreviated trades in Turkish names → the word that they stand for: "Yılmaz İnş." is "Yılmaz İnşaat", not "Yılmaz Gıda". */
export const tradeWords: ReadonlyMap<string, string> = new Map([
  ['ins', 'insaat'],
  ['taah', 'taahhut'],
  ['gid', 'gida'],
  ['nak', 'nakliyat'],
  ['teks', 'tekstil'],
  ['elk', 'elektrik'],
  ['muh', 'muhendislik'],
  ['hiz', 'hizmetleri'],
  ['paz', 'pazarlama'],
  ['dag', 'dagitim'],
  ['danis', 'danismanlik'],
  ['loj', 'lojistik'],
  ['mak', 'makina'],
  ['makine', 'makina'],
]);
