/** File names from accounts' names: safe on every system, readable, unique in their folder. */

const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
/** File systems count up to 255 bytes; this leaves room for an ending and a number. */
const mostBytes = 180;

const shortened = (name: string): string => {
  let text = name;
  while (Buffer.byteLength(text) > mostBytes) text = [...text].slice(0, -1).join('');
  return text.trim();
};

/** A name as it may stand in a file name, letters of every script kept. Answers `-` where nothing is left. */
export const safeName = (name: string): string => {
  const text = name
    .normalize('NFC')
    // Control characters and the marks that turn the direction of writing: a name must not hide its ending.
    .replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/[<>:"/\\|?*]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const short = shortened(text);
  if (short === '') return '-';
  return reserved.test(short) ? `${short}_` : short;
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
