/** XML of a workbook that says what no program would write. */
import type { Chance } from '../../samples/random.ts';
import { nastyAreas, nastyNumbers, nastyPlaces, nastyTexts } from '../nasty.ts';

/** Changes XML in one way. */
type Mutate = (xml: string, chance: Chance) => string;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** Some place between two tags. */
const gap = (xml: string, chance: Chance): number => {
  const at = xml.indexOf('<', chance.whole(0, xml.length));
  return at < 0 ? xml.length : at;
};

const put = (xml: string, at: number, text: string): string => xml.slice(0, at) + text + xml.slice(at);

/** Replaces one match of a pattern, which has the flag g. */
const replaceOne = (
  xml: string,
  { pattern, by }: { pattern: RegExp; by: (found: string) => string },
  chance: Chance,
): string => {
  const found = [...xml.matchAll(pattern)];
  if (found.length === 0) return xml;
  const one = chance.pick(found);
  return xml.slice(0, one.index) + by(one[0]) + xml.slice(one.index + one[0].length);
};

const nastyValue = (chance: Chance): string =>
  chance.pick([nastyTexts, nastyNumbers, nastyPlaces, nastyAreas].map((list) => chance.pick(list)));

const attribute: Mutate = (xml, chance) =>
  replaceOne(xml, { pattern: /="[^"]*"/g, by: () => `="${escaped(nastyValue(chance))}"` }, chance);

const value: Mutate = (xml, chance) =>
  replaceOne(xml, { pattern: />[^<]+</g, by: () => `>${escaped(nastyValue(chance))}<` }, chance);

const rawValue: Mutate = (xml, chance) =>
  replaceOne(xml, { pattern: />[^<]*</g, by: () => `>${chance.pick(nastyTexts)}<` }, chance);

const place: Mutate = (xml, chance) =>
  replaceOne(xml, { pattern: / r="[^"]*"/g, by: () => ` r="${chance.pick(nastyPlaces)}"` }, chance);

const kind: Mutate = (xml, chance) => {
  const kinds = ['s', 'b', 'e', 'd', 'n', 'str', 'inlineStr', 'x', '', 'sss'];
  return replaceOne(xml, { pattern: /<c /g, by: () => `<c t="${chance.pick(kinds)}" ` }, chance);
};

const withoutTag: Mutate = (xml, chance) => replaceOne(xml, { pattern: /<[^>]*>/g, by: () => '' }, chance);

const brokenTag: Mutate = (xml, chance) =>
  replaceOne(xml, { pattern: /<[^>]*>/g, by: (tag) => tag.slice(0, chance.whole(0, tag.length)) }, chance);

const deep: Mutate = (xml, chance) => {
  const depth = chance.pick([10, 1_000, 100_000]);
  const name = chance.pick(['a', 'row', 'c', 'si', 'r', 'is', 'sheetData']);
  const close = chance.happens(0.5) ? `</${name}>`.repeat(depth) : '';
  return put(xml, gap(xml, chance), `<${name}>`.repeat(depth) + close);
};

const longest = 2_000_000;

const again: Mutate = (xml, chance) => {
  const from = gap(xml, chance);
  const part = xml.slice(from, gap(xml.slice(0, from + chance.whole(1, 2_000)), chance));
  return put(
    xml,
    from,
    part.repeat(Math.min(chance.pick([1, 10, 500]), Math.ceil(longest / Math.max(1, part.length)))),
  );
};

const laughs = (chance: Chance): string => {
  const lines = Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i + 1} "${`&a${i};`.repeat(10)}">`);
  const outside = chance.pick(['file:///etc/hostname', 'http://127.0.0.1:9/x', '../../x']);
  return `<!DOCTYPE x [<!ENTITY a0 "ha"><!ENTITY e SYSTEM "${outside}">${lines.join('')}]>`;
};

const doctype: Mutate = (xml, chance) => {
  const at = xml.startsWith('<?xml') ? xml.indexOf('>') + 1 : 0;
  const used = value(put(xml, at, laughs(chance)), chance);
  return used.replace(/<v>[^<]*</, `<v>&a9;&e;<`);
};

const declared = [
  '<dimension ref="A1:XFD1048576"/>',
  '<cols><col min="1" max="10000000" width="9" hidden="1"/></cols>',
  '<sheetFormatPr defaultRowHeight="1e308" outlineLevelRow="255"/>',
  '<row r="1048576" spans="1:10000000"><c r="XFD1048576"><v>1</v></c></row>',
  '<row r="2000000000" spans="1:99999999"/>',
  '<c r="A1" t="s"><v>4294967296</v></c><c t="s"><v>-1</v></c>',
  '<c r="B2" s="4294967295"><v>1</v></c><c s="-1"><v>45000</v></c>',
  '<c r="C3"><f t="shared" ref="A1:XFD1048576" si="4294967295">[1]Sheet1!A1</f><v>7</v></c>',
  '<c r="C4" t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>kept</v></c>',
  '<c r="C5"><f t="array" ref="A1:XFD1048576">SUM(A:XFD)</f></c>',
  '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="999">[9]x!$A:$XFD</definedName></definedNames>',
  '<externalReferences><externalReference r:id="rId99"/></externalReferences>',
  '<oleObjects><oleObject progId="x" link="file:///etc/passwd" oleUpdate="OLEUPDATE_ALWAYS"/></oleObjects>',
  '<hyperlinks><hyperlink ref="A1:XFD1048576" r:id="rId1"/></hyperlinks>',
];

const declare: Mutate = (xml, chance) => put(xml, gap(xml, chance), chance.pick(declared));

const merges: Mutate = (xml, chance) => {
  const cells = Array.from(
    { length: chance.pick([1, 50, 20_000]) },
    () => `<mergeCell ref="${chance.pick(nastyAreas)}"/>`,
  );
  return put(xml, gap(xml, chance), `<mergeCells count="9">${cells.join('')}</mergeCells>`);
};

const manySheets: Mutate = (xml, chance) => {
  const name = escaped(chance.pick(nastyTexts));
  const sheet = `<sheet name="${name}" sheetId="1" r:id="rId1"/>`;
  return xml.replace('</sheets>', `${sheet.repeat(chance.pick([1, 5, 300]))}</sheets>`);
};

const unended: Mutate = (xml, chance) =>
  put(xml, gap(xml, chance), chance.pick(['<!--', '<![CDATA[', '<?x', '<!DOCTYPE', '<', '<a b="', '</']));

const manyCells: Mutate = (xml, chance) => {
  const columns = chance.pick([300, 5_000, 20_000]);
  return put(xml, gap(xml, chance), `<row>${'<c><v>1</v></c>'.repeat(columns)}</row>`);
};

const otherCoding: Mutate = (xml, chance) =>
  xml.replace(/encoding="[^"]*"/, `encoding="${chance.pick(['UTF-16', 'windows-1254', 'UTF-7', 'x', ''])}"`);

const outside: Mutate = (xml, chance) => {
  const target = chance.pick(['file:///etc/hostname', 'http://127.0.0.1:9/x', '../../../../etc/passwd', '/x']);
  const mode = chance.happens(0.5) ? ' TargetMode="External"' : '';
  return xml.replace(/ Target="[^"]*"/, ` Target="${target}"${mode}`);
};

const ways: readonly Mutate[] = [
  attribute,
  attribute,
  attribute,
  value,
  value,
  value,
  rawValue,
  place,
  place,
  kind,
  withoutTag,
  brokenTag,
  deep,
  again,
  doctype,
  declare,
  declare,
  declare,
  merges,
  manySheets,
  unended,
  manyCells,
  otherCoding,
  outside,
];

/** XML changed in one way. */
export const mutatedXml = (xml: string, chance: Chance): string => chance.pick(ways)(xml, chance);
