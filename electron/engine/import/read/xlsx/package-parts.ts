/** Which files of a workbook's package are its sheets, styles and strings: ISO/IEC 29500-2, and -1, 18.2. */
import type { ZipEntry } from '../zip-entries.ts';
import { NotUnderstood } from './not-understood.ts';
import { unpackedWhole } from './unpack.ts';
import { nameKey } from './xml-scan.ts';
import { tagsOf } from './xml-tags.ts';

const mostPartBytes = 1 << 24;
const mostSheets = 10_000;

/** A workbook's zip file. */
export interface Package {
  readonly path: string;
  readonly entries: readonly ZipEntry[];
}

/** What one file of a package says of another one. */
interface Relation {
  readonly id: string;
  /** The last word of its type: `worksheet`, `styles`; the words before it differ between dialects. */
  readonly kind: string;
  /** The path of the file in the package. */
  readonly target: string;
}

/** A sheet of cells. */
export interface SheetPart {
  readonly name: string;
  readonly isHidden: boolean;
  readonly entry: ZipEntry;
}

/** The files of a workbook that matter here. */
export interface WorkbookParts {
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
  readonly styles: ZipEntry | undefined;
  readonly strings: ZipEntry | undefined;
}

/** Names are compared without case, as programs that write them do not agree on it. */
const entryNamed = ({ entries }: Package, path: string): ZipEntry | undefined => {
  const wanted = path.toLowerCase();
  return entries.find(({ name }) => name.toLowerCase() === wanted);
};

/** A target as seen from the folder of the file that names it; one with `/` in front is seen from the top. */
const resolved = (folder: string, target: string): string => {
  const steps: string[] = [];
  const path = target.replaceAll('\\', '/');
  for (const step of (path.startsWith('/') ? path : `${folder}/${path}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
};

const partAt = (path: string): { folder: string; name: string } => {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
};

/** The relations of a file ('' = of the package itself); files outside the package are none. */
const relationsOf = async (book: Package, path: string): Promise<readonly Relation[]> => {
  const { folder, name } = partAt(path);
  const entry = entryNamed(book, `${folder === '' ? '' : `${folder}/`}_rels/${name}.rels`);
  if (!entry) return [];
  const relations: Relation[] = [];
  for (const tag of tagsOf(await unpackedWhole(book.path, entry, mostPartBytes))) {
    const target = tag.get('Target');
    if (tag.name !== nameKey('Relationship') || target === undefined || tag.get('TargetMode') === 'External')
      continue;
    const kind = (tag.get('Type') ?? '').replace(/^.*\//, '');
    relations.push({ id: tag.get('Id') ?? '', kind, target: resolved(folder, target) });
  }
  return relations;
};

const usualPath = 'xl/workbook.xml';

const workbookPath = async (book: Package): Promise<string> => {
  const relations = await relationsOf(book, '');
  const path = relations.find(({ kind }) => kind === 'officeDocument')?.target ?? usualPath;
  return entryNamed(book, path) ? path : usualPath;
};

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true' || value === 'on';

/** Sheets as the workbook lists them; sheets of charts and dialogs have no cells. */
const sheetOf = (
  book: Package,
  relations: readonly Relation[],
  get: (name: string) => string | undefined,
): SheetPart | null => {
  const relation = relations.find(({ id }) => id === get('id'));
  if (relation && relation.kind !== 'worksheet') return null;
  const entry = relation && entryNamed(book, relation.target);
  if (!entry) throw new NotUnderstood(`the sheet ${get('name')} has no file`);
  return { name: get('name') ?? '', isHidden: /hidden/i.test(get('state') ?? ''), entry };
};

/** Reads which files a workbook is made of. Throws `NotUnderstood` for other kinds of packages. */
export const readParts = async (book: Package): Promise<WorkbookParts> => {
  const path = await workbookPath(book);
  const entry = entryNamed(book, path);
  if (!entry || !/\.xml$/i.test(path)) throw new NotUnderstood('no workbook of the kind .xlsx');
  const relations = await relationsOf(book, path);
  const sheets: SheetPart[] = [];
  let [date1904, isWorkbook] = [false, false];
  for (const { name, get } of tagsOf(await unpackedWhole(book.path, entry, mostPartBytes))) {
    isWorkbook ||= name === nameKey('workbook');
    if (name === nameKey('workbookPr')) date1904 ||= isTrue(get('date1904'));
    if (name !== nameKey('sheet') || get('name') === undefined || sheets.length >= mostSheets) continue;
    const sheet = sheetOf(book, relations, get);
    if (sheet) sheets.push(sheet);
  }
  if (!isWorkbook) throw new NotUnderstood('a document that is no workbook');
  const partOf = (kind: string): ZipEntry | undefined => {
    const target = relations.find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : entryNamed(book, target);
  };
  return { sheets, date1904, styles: partOf('styles'), strings: partOf('sharedStrings') };
};
