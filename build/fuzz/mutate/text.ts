/** Delimited text that no program writes, or only one. */
import type { Chance } from '../../samples/random.ts';
import { nastyTexts } from '../nasty.ts';

/** Changes text in one way. */
type Mutate = (text: string, chance: Chance) => string;

const put = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);
const placeIn = (text: string, chance: Chance): number => chance.whole(0, text.length);

const changedLine = (text: string, chance: Chance, change: (line: string) => string): string => {
  const lines = text.split('\n');
  const at = chance.whole(0, lines.length - 1);
  return lines.with(at, change(lines[at] as string)).join('\n');
};

const changedCell: Mutate = (text, chance) =>
  changedLine(text, chance, (line) => {
    const cells = line.split(/([,;\t])/);
    return cells.with(chance.whole(0, cells.length - 1), chance.pick(nastyTexts)).join('');
  });

const quote: Mutate = (text, chance) =>
  put(text, placeIn(text, chance), chance.pick(['"', '""', '"""', "'", '\\"', '"\n', ',"', '",']));

const control: Mutate = (text, chance) =>
  put(
    text,
    placeIn(text, chance),
    chance.pick(['\0', '\0'.repeat(5_000), '\x1a', '\x1b', '\u2028', '\u0085', '\f']),
  );

const lineEnds: Mutate = (text, chance) =>
  text.replaceAll(/\r?\n/g, () => chance.pick(['\n', '\r\n', '\r', '\n\n', '\r\r\n']));

const longest = 3_000_000;

/** As often as there is room for. */
const repeated = (line: string, times: number): string =>
  line.repeat(Math.min(times, Math.ceil(longest / Math.max(1, line.length))));

const longLine: Mutate = (text, chance) =>
  changedLine(text, chance, (line) => repeated(line, chance.pick([50, 2_000])));

const manyColumns: Mutate = (text, chance) => {
  const columns = chance.pick([200, 3_000, 20_000]);
  return changedLine(text, chance, (line) => `${line.trimEnd()}${',x'.repeat(columns)}`);
};

const manyRows: Mutate = (text, chance) => {
  const lines = text.split('\n');
  const line = chance.pick(lines);
  return [...lines, ...repeated(`${line}\n`, chance.pick([50, 5_000]))].join('\n');
};

const otherDelimiter: Mutate = (text, chance) =>
  text.replaceAll(chance.pick([',', ';']), chance.pick([';', ',', '\t', '|', '||', ':', ' ', '\x01', 'é']));

const withoutHead: Mutate = (text) => text.slice(text.indexOf('\n') + 1);
const sameHeadings: Mutate = (text) => text.replace(/^[^\n]*/, (head) => head.replaceAll(/[^,;\r]+/g, 'Score'));
const nastyHeading: Mutate = (text, chance) =>
  text.replace(/^[^,;\n]*/, () => chance.pick(nastyTexts).replaceAll(/[\r\n]/g, ' '));
const separatorLine: Mutate = (text, chance) => `sep=${chance.pick([';', ',', '', 'xx', '"', '\n'])}\n${text}`;
const titles: Mutate = (text, chance) =>
  `${chance.pick(nastyTexts)}\n\n${'\n'.repeat(chance.whole(0, 300))}${text}`;

const ways: readonly Mutate[] = [
  changedCell,
  changedCell,
  changedCell,
  changedCell,
  quote,
  quote,
  control,
  lineEnds,
  longLine,
  manyColumns,
  manyRows,
  otherDelimiter,
  withoutHead,
  sameHeadings,
  nastyHeading,
  nastyHeading,
  separatorLine,
  titles,
];

/** Text changed in one to five ways. */
export const mutatedText = (text: string, chance: Chance): string => {
  let changed = text;
  for (let i = chance.whole(1, 5); i > 0; i--) changed = chance.pick(ways)(changed, chance);
  return changed;
};

/** Text as bytes, in one of the codings that programs write. Half a surrogate pair stays half of one. */
export const encoded = (text: string, chance: Chance): Buffer => {
  const utf16 = Buffer.from(text, 'utf16le');
  const whole = utf16.subarray(0, utf16.length - (utf16.length % 2));
  switch (chance.whole(0, 9)) {
    case 0:
      return Buffer.concat([Buffer.from([0xff, 0xfe]), whole]);
    case 1:
      return Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(whole).swap16()]);
    case 2:
      return whole;
    case 3:
      return Buffer.from(text, 'latin1');
    case 4:
      return Buffer.from(`\uFEFF${text}`);
    default:
      return Buffer.from(text);
  }
};
