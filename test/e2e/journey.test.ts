/** The main job in the real window: start → sample → portfolio → account → paper. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { formatFor } from '../../shared/format.ts';
import { defaultModel } from '../../shared/model/default-model.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { accountRow, openAccount, openSample, readPdf, waitForReports, words } from './app/steps.ts';

/** Accounts of the sample whose names hold the letters that break first. */
const turkish = 'Ağaçlı Orman Ürünleri';
const hebrew = 'אלון פתרונות';

/** An account's score as the engine answers it. */
const scoreOf = async ({ page }: App, name: string): Promise<number | null> =>
  page.evaluate(async (wanted) => {
    const { nabiz } = globalThis as unknown as { nabiz: { call(name: string, input: object): Promise<never> } };
    const { value } = (await nabiz.call('portfolio.open', {})) as {
      value: { accounts: { name: string[]; score: (number | null)[] } };
    };
    return value.accounts.score[value.accounts.name.indexOf(wanted)] ?? null;
  }, name);

inEveryShell('the main job', (open) => {
  let app: App;
  beforeAll(async () => {
    app = await open({ language: 'tr' });
  });
  afterAll(() => app.close());

  it('opens the sample client with one click, every account scored', async () => {
    await openSample(app.page, 'tr');
    const grid = app.page.getByRole('grid', { name: words('tr')('portfolio.list') });
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThan(50);
  });

  it('finds an account however its name is typed, and opens its page', async () => {
    const row = await accountRow(app.page, 'Boğaziçi Kimya', 'tr');
    await app.page.getByRole('searchbox').fill('BOGAZICI');
    await row.waitFor();
    await openAccount(app.page, turkish, 'tr');
    await app.page.getByRole('heading', { name: turkish }).waitFor();
  });

  it('prints the account on exactly one page of real text', async () => {
    await app.page.getByRole('button', { name: words('tr')('account.print') }).click();
    const [file] = await waitForReports(app, 1);
    expect(basename(file ?? '')).toBe(`${turkish}.pdf`);
    const pdf = await readPdf(readFileSync(file ?? ''));
    expect(pdf.pages).toBe(1);
    expect(pdf.title).toContain(turkish);
    expect(pdf.text).toContain(turkish);
    const score = await scoreOf(app, turkish);
    if (score !== null) expect(pdf.text).toContain(formatFor('tr').score(score, defaultModel.cutoffs));
    for (const letter of 'ğüşıİ') expect(pdf.text).toContain(letter);
  });

  it('prints Hebrew with its letters in order, and the score', async () => {
    await app.page.getByRole('button', { name: words('tr')('account.back') }).click();
    await openAccount(app.page, hebrew, 'tr');
    await app.page.getByRole('button', { name: words('tr')('account.print') }).click();
    const file = (await waitForReports(app, 2)).find((path) => basename(path) === `${hebrew}.pdf`);
    const pdf = await readPdf(readFileSync(file ?? ''));
    expect(pdf.pages).toBe(1);
    expect(pdf.text).toContain(hebrew);
    const score = await scoreOf(app, hebrew);
    expect(score).not.toBeNull();
    expect(pdf.text).toContain(formatFor('tr').score(score ?? -1, defaultModel.cutoffs));
  });

  it('asks for nothing but its own files, and nothing is refused', () => {
    const origins = new Set(app.requests.map((url) => new URL(url).protocol + '//' + new URL(url).host));
    expect(app.requests.length).toBeGreaterThan(3);
    expect(
      [...origins].filter(
        (origin) => !['https://nabiz.invalid', 'app://nabiz', 'data://', 'blob://'].includes(origin),
      ),
    ).toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  it('lets no script reach a network', async () => {
    const reached = await app.page.evaluate(() =>
      fetch('https://example.com/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(reached).toBe('refused');
  });
});
