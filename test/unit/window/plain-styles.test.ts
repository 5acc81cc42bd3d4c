/** The page's one policy for text that would become markup: style sheets pass, markup does not. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { allowPlainStyles, plainText } from '../../../renderer/app/plain-styles.ts';

it('lets a style sheet through', () => {
  const sheet = ':root{--mantine-scale: 1} @media (max-width: 36em) { .a > .b { color: red } }';
  expect(plainText(sheet)).toBe(sheet);
});

it('throws on whatever could hold an element', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(() => plainText(`${before}<${after}`)).toThrow(TypeError);
    }),
  );
});

it('is the default policy, and makes neither scripts nor addresses of scripts', () => {
  const createPolicy = vi.fn();
  allowPlainStyles({ trustedTypes: { createPolicy } });
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('default', { createHTML: plainText });
  expect(() => allowPlainStyles({})).not.toThrow();
});
