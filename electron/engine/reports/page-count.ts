/** How many pages a PDF has. */

/** Counts the page objects of a PDF as Chromium writes them: one uncompressed dictionary per page. */
export const countPages = (pdf: Uint8Array): number => {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1');
  return text.match(/\/Type\s*\/Page(?![A-Za-z])/g)?.length ?? 0;
};
