/** Folding: what two spellings of one name or heading have in common. */

const marks = /\p{M}+/gu;
/** Signs that cannot be seen: marks of direction, joiners, soft hyphens. */
const invisible = /\p{Cf}+/gu;
const separators = /[\s_\-./\\:;,()[\]{}'"`´’“”״׳*#?!]+/gu;

/** Most keys and addresses are of these signs alone; all but the last steps leave them as they are. */
const plain = /^[ -~]*$/;

const foldAny = (text: string): string =>
  text
    .replace(/[İIı]/g, 'i')
    .normalize('NFKD')
    .replace(marks, '')
    .replace(invisible, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd')
    .replace(separators, ' ')
    .trim();

/**
 * Folds a name for comparing: case (Turkish İ, I, ı all become i), accents and Hebrew points gone,
 * punctuation and runs of spaces as one space. «  ÇINAR  Gıda » and "cinar gida" fold to the same.
 */
export const fold = (text: string): string =>
  plain.test(text) ? text.toLowerCase().replace(separators, ' ').trim() : foldAny(text);

/** Folds a heading: as `fold`, with camelCase taken apart and no spaces: `startedOn`, "Started on" → "startedon". */
export const foldHeading = (text: string): string => fold(text).replaceAll(' ', '');
