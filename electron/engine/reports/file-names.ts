/** File names from accounts' names: safe on every system, readable, unique in their folder. */
import { translator } from '../../../shared/i18n/index.ts';
import type { Language } from '../../../shared/languages.ts';
import type { AccountPaper } from '../../../shared/model/paper.ts';

/** Names of devices; Windows takes them for those whatever ending they have. */
const reserved = /^(?:con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(?=$|[ .])/iu;
/** File systems count up to 255 bytes; this leaves room for an ending and a number. */
const mostBytes = 180;
/** More of a name is never looked at: a file may give an account a name of any length. */
const readLetters = 2_000;

/** As many whole characters as there is room for. */
const shortened = (name: string): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(Buffer.from(name).subarray(0, mostBytes), {
    stream: true,
  });

/** What a name must not begin and end with: a dash in front makes it an option of commands, a dot hides the file. */
const trimmed = (name: string): string => name.replace(/^[\s.-]+/, '').replace(/[\s.\u200c\u200d]+$/, '');

/** A name as it may stand in a file name, letters of every script kept. Answers `_` where nothing is left. */
export const safeName = (name: string): string => {
  const text = name
    .slice(0, readLetters)
    .toWellFormed()
    // Control characters and the marks that turn the direction of writing: a name must not hide its ending. Joiners
    // belong to words and emoji.
    .replace(/[[\p{Cc}\p{Cf}\ufffd]--[\u200c\u200d]]/gv, '')
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ');
  return trimmed(shortened(trimmed(text))).replace(reserved, '$&_') || '_';
};

/** Gives each name a file name with this ending; a second one of the same name gets a number. */
export const uniqueFileNames = (ending: string): ((name: string) => string) => {
  const taken = new Set<string>();
  return (name) => {
    const base = safeName(name);
    // Folded, because Windows and macOS hold two spellings of one name for the same file.
    const free = (candidate: string): boolean => !taken.has(candidate.toLowerCase());
    let candidate = `${base}${ending}`;
    for (let i = 2; !free(candidate); i++) candidate = `${base} (${i})${ending}`;
    taken.add(candidate.toLowerCase());
    return candidate;
  };
};

/** How the names of accounts' papers end: what it is unless it is the one page, a date where one is given, `.pdf`. */
export const paperEnding = ({
  kind,
  dated,
  language,
}: {
  readonly kind: AccountPaper;
  readonly dated?: string | undefined;
  readonly language: Language;
}): string => {
  const what = kind === 'account' ? [] : [translator(language)('print.subjects.dossier')];
  const words = [...what, ...(dated === undefined ? [] : [dated])];
  return `${words.map((word) => ` – ${word}`).join('')}.pdf`;
};
