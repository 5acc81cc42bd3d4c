/** Reviews in the real window: freeze, new facts, freeze again, compare, print; and the same print whatever comes later. */
import { readFileSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { CallInput, CallName, CallOutputs } from '../../shared/contract.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import { seriousViolations } from './app/barriers.ts';
import { userOf, write } from './app/importing.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { dropFiles, openSample, readPdf, waitForReports, words } from './app/steps.ts';

const account = 'Saltmarsh Brewing';

/** Calls the engine as the page does; an error ends the test. */
const call = async <N extends CallName>(
  { page }: App,
  name: N,
  input: CallInput<N>,
): Promise<CallOutputs[N]> => {
  const answer = await page.evaluate(
    ([asked, given]) => {
      const { nabiz } = globalThis as unknown as { nabiz: { call(n: string, i: object): Promise<never> } };
      return nabiz.call(asked, given);
    },
    [name, input as object] as const,
  );
  const { ok, value, error } = answer as { ok: boolean; value: CallOutputs[N]; error?: unknown };
  if (!ok) throw new Error(`${name}: ${JSON.stringify(error)}`);
  return value;
};

/** Waits for so many papers, takes them away and answers the text of each by its file name. */
const takePapers = async (app: App, count: number): Promise<ReadonlyMap<string, string>> => {
  const paths = await waitForReports(app, count);
  const read = paths.map(async (path) => {
    const { pages, text } = await readPdf(readFileSync(path));
    expect(pages).toBe(1);
    rmSync(path);
    return [basename(path), text] as const;
  });
  return new Map(await Promise.all(read));
};

inEveryShell('a review', (open) => {
  const t = words('en');
  let app: App;
  /** What was printed first. */
  let printed: ReadonlyMap<string, string> = new Map();
  const user = userOf(() => app, 'en');
  const grid = () => app.page.getByRole('grid');
  const toReviews = async (list: 'due' | 'checkpoints', shown: number): Promise<void> => {
    await user.button(t('app.places.plan')).click();
    await app.page.getByRole('tab', { name: t('plan.tabs.reviews') }).click();
    await app.page.getByText(t(`plan.reviews.lists.${list}`, { shown: String(shown) })).click();
    await app.page.getByRole('searchbox').fill(account);
    await grid().getByText(account).first().waitFor();
  };
  const freeze = async (note: string, { isSigned }: { readonly isSigned: boolean }): Promise<void> => {
    await user.button(t('plan.reviews.freezeOf', { account })).click();
    const dialog = app.page.getByRole('dialog');
    await dialog.getByLabel(t('plan.reviews.freeze.note')).fill(note);
    // Asked once: whoever has given a name is asked no more.
    const author = dialog.getByLabel(t('plan.author.label'));
    expect(await author.count()).toBe(isSigned ? 0 : 1);
    if (!isSigned) await author.fill('Ada Yılmaz');
    await dialog.getByRole('button', { name: t('plan.reviews.freeze.action'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  };
  const print = () => user.button(t('plan.compare.print')).click();
  /** Prints the comparison of the two checkpoints and the first of them, from their list. */
  const printBoth = async (): Promise<void> => {
    await grid()
      .getByRole('button', { name: /^Compare/ })
      .click();
    await print();
    await app.page.keyboard.press('Escape');
    await grid()
      .getByRole('button', { name: /^Look at/ })
      .last()
      .click();
    await app.page.getByRole('heading', { name: account }).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    await print();
    await app.page.keyboard.press('Escape');
    await grid().waitFor();
  };

  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
  });
  afterAll(() => app.close());

  it('is frozen from the list of those never reviewed, and is then due by the rhythm of its light', async () => {
    await toReviews('due', 0);
    await grid().getByText(t('plan.reviews.group.never')).waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    await freeze('Agreed on a plan to pay', { isSigned: false });
    await grid().getByText(t('plan.reviews.group.later')).waitFor();
    const row = grid().getByRole('row').filter({ hasText: account });
    expect(await row.textContent()).toContain('14 days');
  });

  it('holds an account to a rhythm of its own, and takes that back', async () => {
    await user.button(t('plan.reviews.paceOf', { account, rhythm: '14 days' })).click();
    await app.page.getByLabel(t('plan.reviews.own.field')).fill('0');
    await app.page.getByRole('alert').waitFor();
    expect(await user.button(t('plan.reviews.rhythm.save')).isDisabled()).toBe(true);
    await app.page.getByLabel(t('plan.reviews.own.field')).fill('5');
    await user.button(t('plan.reviews.rhythm.save')).click();
    await grid().getByText(t('plan.reviews.own.mark'), { exact: true }).waitFor();
    await user.button(t('plan.undo')).last().click();
    await grid().getByText(t('plan.reviews.own.mark'), { exact: true }).waitFor({ state: 'detached' });
  });

  it('compares with the next one: facts moved, an action was done', async () => {
    const { accounts } = unpackPage(await call(app, 'portfolio.open', {}));
    const { id, key } = accounts.find(({ name }) => name === account) ?? { id: 0, key: '' };
    const blank = { steps: null, doneWhen: null, owner: null, dueOn: null, note: null };
    const order = { account: id, about: null, play: null, ...blank, author: 'Ada' };
    const { value: action } = await call(app, 'plan.add', { ...order, title: 'Agree on instalments' });
    const lines = [
      'account,key,issuedOn,dueOn,amount,paidOn',
      `${key},NEW-1,2026-10-01,2026-10-15,100,`,
      `${key},NEW-2,2026-11-20,2026-12-20,100,`,
    ];
    await user.button(t('app.places.import')).click();
    await dropFiles(app.page, [write(app.folder, 'invoices of november.csv', `${lines.join('\n')}\n`)]);
    await user.importTables(1).click();
    await app.page.getByText(t('import.result.stored', { count: 2, stored: '2' })).waitFor();
    await call(app, 'plan.change', { ids: [action], change: { state: 'done' }, author: 'Ada' });
    await toReviews('due', 1);
    await freeze('Two instalments were paid', { isSigned: true });
    await toReviews('checkpoints', 2);
    await grid()
      .getByRole('button', { name: /^Compare/ })
      .click();
    const sheet = app.page.getByRole('article');
    await sheet.getByText('20 Nov 2026').first().waitFor();
    const text = await sheet.textContent();
    for (const said of ['Agree on instalments', '1 of 1 action done', 'Agreed on a plan to pay', 'Ada Yılmaz'])
      expect(text).toContain(said);
    await sheet
      .getByRole('row')
      .filter({ hasText: t('metrics.oldestOverdue.name') })
      .waitFor();
    expect(await seriousViolations(app)).toEqual([]);
    await app.page.keyboard.press('Escape');
  });

  it('goes on paper, as does one checkpoint; Escape leads back', async () => {
    await printBoth();
    printed = await takePapers(app, 2);
    expect([...printed.keys()].toSorted()).toEqual([
      `${account} 2026-10-31 2026-11-20.pdf`,
      `${account} 2026-10-31.pdf`,
    ]);
    const [review, one] = [...printed.keys()].toSorted().map((name) => printed.get(name));
    for (const said of [account, 'Agree on instalments', 'Two instalments were paid', 'Sample client'])
      expect(review).toContain(said);
    for (const said of [account, 'Agreed on a plan to pay', t('metrics.oldestOverdue.name')])
      expect(one).toContain(said);
  });

  it('prints the same after the import was taken back and two more versions of the model', async () => {
    const { model } = await call(app, 'model.open', {});
    const dimensions = model.dimensions.map((own) => ({ ...own, weight: own.weight * 2 + 1 }));
    for (const changed of [
      { ...model, dimensions },
      { ...model, cutoffs: { green: 90, amber: 70 } },
    ])
      await call(app, 'model.publish', { draft: changed, note: '' });
    const imports = await call(app, 'import.list', {});
    const ofNovember = ({ files }: (typeof imports)[number]): boolean =>
      files.some(({ file }) => file === 'invoices of november.csv');
    await call(app, 'import.undo', { import: imports.find(ofNovember)?.id ?? 0 });
    await expect.poll(async () => (await call(app, 'portfolio.open', {})).asOf).toBe('2026-10-31');
    expect((await call(app, 'model.open', {})).model.version).toBe(model.version + 2);
    await printBoth();
    expect(await takePapers(app, 2)).toEqual(printed);
    expect(app.complaints).toEqual([]);
  });

  it('is removed, and comes back with the undo', async () => {
    await grid()
      .getByRole('button', { name: /^Remove/ })
      .first()
      .click();
    await app.page.getByText(t('plan.reviews.lists.checkpoints', { shown: '1' })).waitFor();
    await user.button(t('plan.undo')).last().click();
    await app.page.getByText(t('plan.reviews.lists.checkpoints', { shown: '2' })).waitFor();
  });
});
