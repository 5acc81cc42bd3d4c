/** The name of a saved file inside a sentence, whatever way the sentence is read. */
import { expect, it } from 'vitest';
import { fileNameInText } from '../../../renderer/ui/file-name.ts';

it('stands apart and is read from left to right', () => {
  expect(fileNameInText('notes')).toBe('\u2066notes\u2069');
});

it('keeps dates and ending behind a name that is read the other way', () => {
  expect(fileNameInText('רימון 2026-06-30 2026-10-31.pdf')).toBe(
    '\u2066רימון\u200e 2026-06-30\u200e 2026-10-31\u200e.pdf\u2069',
  );
});

it('puts no mark into a name that is read that way by itself', () => {
  expect(fileNameInText('Acme 2026-06-30.model.json')).toBe('\u2066Acme 2026-06-30.model.json\u2069');
});

it('loses nothing of the name', () => {
  const name = 'A. Ş. 3 B 10.5 v2.tar.gz';
  expect(fileNameInText(name).replaceAll(/[\u200e\u2066\u2069]/g, '')).toBe(name);
});
