/** Errors as sentences: what fills them is written as the reader writes it. */
import { expect, it } from 'vitest';
import { describeError } from '../../../shared/i18n/describe.ts';

const held = {
  code: 'workspace.readOnly',
  detail: { file: 'Client.nabiz', who: 'deniz', host: 'desk', since: '2026-11-22 18:05' },
} as const;

it('writes since when a file is open elsewhere as the language writes days', () => {
  expect(describeError(held, 'en')).toContain('22 Nov 2026, 18:05');
  expect(describeError(held, 'tr')).toContain('22 Kas 2026, 18:05');
  expect(describeError(held, 'he')).toContain('22 בנוב׳ 2026, 18:05');
});
