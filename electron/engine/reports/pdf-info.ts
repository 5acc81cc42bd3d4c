/** What a PDF says about itself: Chromium writes a title alone, the rest is appended as an update of the file. */
import type { AboutPaper } from '../../../shared/model/paper.ts';

const creator = 'Nabız';

/** What is written into the file, by the format's own names. */
const saidOf = ({ title, author, subject, keywords }: AboutPaper): Readonly<Record<string, string>> => ({
  Title: title,
  Subject: subject,
  Keywords: keywords.join(', '),
  Creator: creator,
  ...(author !== null && { Author: author }),
});

/** One name and one string: `(…)` with brackets in pairs or escaped, or `<…>`. */
const entry = /\/(\w+)\s*(\((?:[^()\\]|\\[^]|\((?:[^()\\]|\\[^])*\))*\)|<[\da-fA-F\s]*>)/g;

/** Plain letters as they are, everything else as UTF-16 with its mark. */
const pdfString = (text: string): string => {
  if (/^[ -~]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  const bytes = Buffer.from(text.toWellFormed(), 'utf16le').swap16();
  return `<feff${bytes.toString('hex')}>`;
};

/** Where a file's newest table of objects is, and what its trailer says. */
interface Trailer {
  readonly startXref: number;
  readonly size: number;
  readonly root: string;
  /** The number of the object that says what the file is. */
  readonly info: number;
  readonly id: string;
}

const trailerOf = (text: string): Trailer | undefined => {
  const startXref = /^startxref\s+(\d+)\s+%%EOF/.exec(text.slice(text.lastIndexOf('startxref')))?.[1];
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const size = /\/Size\s+(\d+)/.exec(trailer)?.[1];
  const root = /\/Root\s+(\d+ \d+ R)/.exec(trailer)?.[1];
  const info = /\/Info\s+(\d+) 0 R/.exec(trailer)?.[1];
  if (startXref === undefined || size === undefined || root === undefined || info === undefined)
    return undefined;
  const id = /\/ID\s*\[[^\]]*\]/.exec(trailer)?.[0] ?? '';
  return { startXref: Number(startXref), size: Number(size), root, info: Number(info), id };
};

/** The strings that the file says about itself so far, as they are written in it. */
const entriesOf = (text: string, info: number): Map<string, string> => {
  const start = text.lastIndexOf(`\n${info} 0 obj`);
  const written = text.slice(start, text.indexOf('endobj', start));
  return new Map([...written.matchAll(entry)].map(([, name = '', value = '']) => [name, value]));
};

/**
 * The same PDF saying this about itself. Appended, as the format provides for it: nothing of the file moves.
 * A file whose table of objects is not a plain one stays as it is.
 */
export const withPdfInfo = (pdf: Uint8Array, about: AboutPaper): Uint8Array => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  const trailer = trailerOf(text);
  if (!trailer) return pdf;
  const entries = entriesOf(text, trailer.info);
  for (const [name, said] of Object.entries(saidOf(about))) entries.set(name, pdfString(said));
  const dictionary = [...entries].map(([name, value]) => `/${name} ${value}`).join('\n');
  const object = `\n${trailer.info} 0 obj\n<<${dictionary}>>\nendobj\n`;
  const table =
    `xref\n${trailer.info} 1\n${String(pdf.byteLength + 1).padStart(10, '0')} 00000 n \n` +
    `trailer\n<</Size ${trailer.size}/Root ${trailer.root}/Info ${trailer.info} 0 R${trailer.id}/Prev ${trailer.startXref}>>\n` +
    `startxref\n${pdf.byteLength + object.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(object + table, 'latin1')]);
};
