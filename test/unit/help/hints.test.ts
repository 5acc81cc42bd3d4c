/** Hints come one at a time where they help, and what was closed never comes again. */
import { describe, expect, it } from 'vitest';
import { hintFor, hints, hintsOn, seenOnSample } from '../../../renderer/features/hints/hints.ts';
import { texts } from '../../../shared/i18n/index.ts';
import { languages } from '../../../shared/languages.ts';

const own = { accounts: 3, isSample: false };
const page = { name: 'account', account: 1 } as const;

describe('hints', () => {
  it('have a sentence in every language and a screen each', () => {
    for (const language of languages)
      expect(Object.keys(texts[language].hints)).toEqual(expect.arrayContaining([...hints]));
    const shown = [{ name: 'portfolio' }, page, { ...page, view: 'plan' }] as const;
    expect(new Set(shown.flatMap(hintsOn))).toEqual(new Set(hints));
  });

  it('wait until there is something to look at', () => {
    expect(hintFor({ screen: { name: 'portfolio' }, workspace: null, closed: [] })).toBeNull();
    expect(
      hintFor({ screen: { name: 'portfolio' }, workspace: { ...own, accounts: 0 }, closed: [] }),
    ).toBeNull();
  });

  it('come one after the other, each until it is closed', () => {
    const closed: string[] = [];
    const seen: string[] = [];
    for (;;) {
      const hint = hintFor({ screen: page, workspace: own, closed });
      if (hint === null) break;
      seen.push(hint);
      closed.push(hint);
    }
    expect(seen).toEqual(['figures', 'views', 'print']);
  });

  it('are shown on the sample once, and still on own data', () => {
    const closed = [seenOnSample('figures')];
    expect(hintFor({ screen: page, workspace: { ...own, isSample: true }, closed })).toBe('views');
    expect(hintFor({ screen: page, workspace: own, closed })).toBe('figures');
  });

  it('stay away from screens that they are not about', () => {
    for (const screen of [
      { name: 'import' },
      { name: 'model' },
      { name: 'help' },
      { ...page, view: 'why' },
    ] as const)
      expect(hintFor({ screen, workspace: own, closed: [] })).toBeNull();
  });
});
