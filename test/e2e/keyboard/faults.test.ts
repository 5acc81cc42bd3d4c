/** A page on which everything is wrong: what looks for faults on the screens finds each of them. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { arrowRound, tabRound } from '../app/keyboard/tab-round.ts';
import type { App } from '../app/open-app.ts';
import { inEveryShell } from '../app/shells.ts';
import { words } from '../app/steps.ts';

inEveryShell('a round with Tab', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open();
    await app.page.getByRole('button', { name: words()('start.sample.action') }).waitFor();
    await app.page.evaluate(() => {
      const part = (tag: string, text: string, style: Partial<CSSStyleDeclaration>): HTMLElement => {
        const element = Object.assign(document.createElement(tag), { textContent: text });
        Object.assign(element.style, style);
        return element;
      };
      document.body.replaceChildren(
        part('button', 'sound', {}),
        Object.assign(part('button', 'skipped', {}), { tabIndex: -1, className: 'alone' }),
        Object.assign(part('button', 'one for all', {}), { className: 'group' }),
        Object.assign(part('button', 'no arrow comes here', {}), { tabIndex: -1, className: 'group' }),
        part('span', 'for the mouse alone', { cursor: 'pointer' }),
        part('button', 'without a ring', { outline: 'none' }),
        part('button', 'with a pale ring', { outlineColor: '#ddd' }),
        part('button', 'below a bar', { position: 'fixed', insetBlockEnd: '0', insetInlineStart: '0' }),
        part('div', 'the bar', { position: 'fixed', insetBlockEnd: '0', insetInline: '0', height: '99px' }),
      );
    });
  });
  afterAll(() => app.close());

  it('finds what is not reached, not seen, and covered, and nothing else', async () => {
    const { unreached, faint, covered, outside, reached } = await tabRound(app.page);
    const named = (list: readonly string[]) => list.map((one) => /“(.*?)”/.exec(one)?.[1]);
    expect(named(unreached)).toEqual(['skipped', 'for the mouse alone']);
    expect(named(faint)).toEqual(['without a ring', 'with a pale ring']);
    expect(named(covered)).toEqual(['below a bar']);
    expect(outside).toEqual([]);
    expect(reached).toBe(5);
    expect(named(await arrowRound(app.page))).toEqual(['one for all']);
  });
});
