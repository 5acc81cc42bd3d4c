/** Files that a person dropped or chose, alone or in folders. The page learns names, never a place on the disk. */

/** One file; `folder` is where it lies inside of what was dropped (`Client/2025`), empty for a file dropped by itself. */
export interface FoundFile {
  readonly file: File;
  readonly folder: string;
}

/** What becomes of found files. */
export interface SortedFiles {
  /** Files to read: those dropped by themselves, whatever they are, and the spreadsheets in folders. */
  readonly taken: readonly FoundFile[];
  /** What else lies in the folders, as `folder/name`; hidden files are not even named. */
  readonly leftOut: readonly string[];
}

/** A folder with more is hardly a client's: its first files are taken, so that the window comes back. */
export const mostFound = 5_000;

const spreadsheet = /\.(csv|tsv|tab|txt|xlsx|xlsm|xlsb|xls|ods)$/i;

/** Files that programs put beside those of people: locks of open workbooks, thumbnails, folder settings. */
const isHidden = (name: string): boolean =>
  /^(\.|~\$)/.test(name) || ['__macosx', 'thumbs.db', 'desktop.ini'].includes(name.toLowerCase());

const placeOf = ({ file, folder }: FoundFile): string => `${folder}/${file.name}`;

/** Spreadsheets first to last by folder and name; the rest is told, hidden files are passed over. */
export const sortFound = (found: readonly FoundFile[]): SortedFiles => {
  const seen = found.filter(
    (one) =>
      one.folder === '' ||
      !placeOf(one)
        .split('/')
        .some((part) => isHidden(part)),
  );
  const isTaken = ({ file, folder }: FoundFile): boolean => folder === '' || spreadsheet.test(file.name);
  return {
    taken: seen.filter(isTaken).toSorted((a, b) => placeOf(a).localeCompare(placeOf(b))),
    leftOut: seen.filter((one) => !isTaken(one)).map(placeOf),
  };
};

/** Chosen files: those of a folder carry their way in it. */
export const foundIn = (files: readonly File[]): readonly FoundFile[] =>
  files.map((file) => ({ file, folder: file.webkitRelativePath.split('/').slice(0, -1).join('/') }));

const readAll = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // A reader answers about a hundred entries at a time, and none when it is through.
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
};

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

const walk = async (entry: FileSystemEntry, folder: string, found: FoundFile[]): Promise<void> => {
  if (found.length >= mostFound) return;
  if (entry.isFile) found.push({ file: await fileOf(entry as FileSystemFileEntry), folder });
  else if (!isHidden(entry.name)) {
    const inside = folder === '' ? entry.name : `${folder}/${entry.name}`;
    for (const child of await readAll(entry as FileSystemDirectoryEntry)) await walk(child, inside, found);
  }
};

/** Everything that was dropped, folders walked to their ends. Must be called in the turn of the drop itself. */
export const foundInDrop = async (data: DataTransfer | null): Promise<readonly FoundFile[]> => {
  // The browser forgets what was dropped as soon as the event is over; entries stay.
  const files = [...(data?.files ?? [])];
  const entries = [...(data?.items ?? [])]
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null);
  if (entries.length === 0) return foundIn(files);
  const found: FoundFile[] = [];
  for (const entry of entries) await walk(entry, '', found);
  return found;
};
