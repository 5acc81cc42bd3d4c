/** What stands in the margins of every page of a paper of several pages. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowingRules, onePageRules } from '../../../renderer/print/page-rules.ts';
import { type Branding, usualReportSettings } from '../../../shared/model/report-settings.ts';

const nobody = usualReportSettings.branding;

const rules = (branding: Partial<Branding>, direction: 'ltr' | 'rtl' = 'ltr'): string =>
  flowingRules({ size: 'A4', direction, branding: { ...nobody, ...branding }, title: 'Acme, 30 Sep 2026' });

/** The declarations of a margin's box. */
const box = (text: string, name: string): string => new RegExp(`@${name} \\{([^\n]*)\\}`).exec(text)?.[1] ?? '';

/** The texts of a `content`, read as CSS reads strings. */
const texts = (declarations: string): readonly string[] =>
  [...(/content: (.*?); font/s.exec(declarations)?.[1] ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/gs)].map(
    ([, held = '']) =>
      held.replace(/\\([0-9a-f]{1,6}) ?/g, (_, code: string) =>
        String.fromCodePoint(Number.parseInt(code, 16)),
      ),
  );

const isolated = (text: string): string => `\u2068${text}\u2069`;

describe('one page', () => {
  it('has the size that is asked for and no margins of its own', () => {
    expect(onePageRules('Letter')).toBe('@page { size: Letter portrait; margin: 0; }');
  });
});

describe('several pages', () => {
  it('say what they are about on every page but the first, and count themselves', () => {
    const text = rules({ client: 'Ada "A" & Söhne' });
    expect(texts(box(text, 'top-left'))).toEqual([
      isolated('Ada "A" & Söhne'),
      ' · ',
      '\u2066Acme, 30 Sep 2026\u2069',
    ]);
    expect(texts(box(rules({}, 'rtl'), 'top-right'))).toEqual(['\u2067Acme, 30 Sep 2026\u2069']);
    expect(text).toContain('@page :first { margin-top: 10mm; @top-left { content: none; } }');
    expect(box(text, 'bottom-right')).toContain('counter(page) " / " counter(pages)');
  });

  it('say whose they are at the foot, who may read them on a line below', () => {
    const foot = box(
      rules({ consultant: 'Noa', footer: 'noa.example', confidentiality: 'Secret' }),
      'bottom-left',
    );
    expect(texts(foot)).toEqual([isolated('Noa'), ' · ', isolated('noa.example'), '\n', isolated('Secret')]);
  });

  it('have nothing but their number at the foot where nothing was said', () => {
    expect(texts(box(rules({}), 'bottom-left'))).toEqual(['']);
  });

  it('are turned around for scripts that are read from the right', () => {
    const text = rules({ consultant: 'נועה' }, 'rtl');
    expect(box(text, 'bottom-right')).toContain('נועה');
    expect(box(text, 'bottom-left')).toContain('counter(page)');
    expect(text).toContain('@top-right { content: none; }');
  });

  it('give long lines the room they need', () => {
    const margin = (text: string): number => Number(/margin: \S+ \S+ ([\d.]+)mm/.exec(text)?.[1]);
    const long = 'house '.repeat(33);
    expect(margin(rules({ footer: long, confidentiality: long }))).toBeGreaterThan(
      margin(rules({ footer: 'house' })) + 10,
    );
  });

  it('let no name out of its string, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (client) => {
        fc.pre(client !== '');
        expect(texts(box(rules({ client }), 'top-left'))[0]).toBe(isolated(client));
      }),
    );
  });
});
