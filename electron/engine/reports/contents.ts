/** The contents of a paper: which page each chapter begins on is known once it is printed, and is then filled in. */
import { countPages } from './page-count.ts';

/** A paper of so many pages needs no contents. */
const shortPages = 4;

/** Latin 1 keeps every byte a letter of its own. */
const textOf = (pdf: Uint8Array): string =>
  Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');

/** The numbers of the page objects in their order, as Chromium writes them. */
const pageObjects = (text: string): readonly string[] =>
  [...text.matchAll(/(\d+) 0 obj\s*<<\s*\/Type\s*\/Page(?![A-Za-z])/g)].map(([, object]) => object ?? '');

/** Name → page, counted from 1, for all places of a PDF that its own links lead to. */
export const pagesOfPlaces = (pdf: Uint8Array): Readonly<Record<string, number>> => {
  const text = textOf(pdf);
  const pages = pageObjects(text);
  const places = text.matchAll(/\/([\w-]+)\s*\[(\d+) 0 R\s*\/XYZ/g);
  return Object.fromEntries(
    [...places].map(([, name = '', object = '']) => [name, pages.indexOf(object) + 1] as const),
  );
};

/** The script that fills the pages into the contents, or hides those of a short paper. */
const contentsScript = (pdf: Uint8Array): string =>
  countPages(pdf) <= shortPages
    ? 'document.querySelector("[data-contents]").hidden = true;'
    : `for (const place of document.querySelectorAll("[data-page-of]"))
        place.textContent = ${JSON.stringify(pagesOfPlaces(pdf))}[place.dataset.pageOf] ?? "";`;

/** What prints the page that is drawn, and what runs a script in it. */
interface Drawn {
  readonly print: () => Promise<Uint8Array>;
  readonly run: (script: string) => Promise<unknown>;
}

/** Prints; where the paper has contents, a second time with the pages in them. */
export const printWithContents = async ({ print, run }: Drawn): Promise<Uint8Array> => {
  const pdf = await print();
  if ((await run('document.querySelector("[data-contents]") !== null')) !== true) return pdf;
  await run(contentsScript(pdf));
  return print();
};
