/** The reports of the portfolio and of the plan on paper: three languages, two sizes, nothing over the edge or on anything else. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectPage } from '../../electron/chromium/connect-page.ts';
import { openHeadless, origin } from '../../electron/chromium/launch.ts';
import { makeEngineCalls } from '../../electron/engine/host/functions.ts';
import { paperAddress, type PaperOrder } from '../../electron/engine/reports/printer.ts';
import { makeDoor } from '../../electron/ipc/door.ts';
import { connectEngine, type Engine } from '../../electron/shell/engine.ts';
import { inProcessEngine } from '../../electron/shell/engine-processes.ts';
import { reportFactsHandlers } from '../../electron/shell/handlers/report-facts.ts';
import { reportSettingsHandlers } from '../../electron/shell/handlers/report-settings.ts';
import { languages } from '../../shared/contract.ts';
import { formatFor } from '../../shared/format.ts';
import { paperSizes } from '../../shared/model/paper.ts';
import { leaving, measure, overlapping } from './app/measure-boxes.ts';
import { root } from './app/open-app.ts';
import { readPdf, words } from './app/steps.ts';

const samples = ['Nabiz sample client.xlsx', 'Nabiz sample surveys.csv', 'Nabiz sample usage.csv'];

const folder = mkdtempSync(join(tmpdir(), 'nabiz-papers-'));

let engine: Engine;
let context: BrowserContext;
let page: Page;

/** Something of everything that the plan's report lists. */
const fillPlan = async (): Promise<void> => {
  const { asOf, accounts } = await engine.call('portfolio.open', {});
  const [account = 0] = accounts.id;
  const free = { account, about: null, play: null, steps: null, doneWhen: null, note: null, author: null };
  const add = (title: string, dueOn: string | null, owner: string | null) =>
    engine.call('plan.add', { ...free, title, dueOn, owner });
  await add('Agree on a written list of every open ticket with a name and a date', '2026-01-10', 'Ayşe Yılmaz');
  await add('לדבר עם הקונה', '2030-01-10', 'Konstantinos Papadopoulos-Theodoropoulos');
  await add('Undated', null, null);
  const { value } = await add('Done', null, null);
  await engine.call('plan.change', { ids: [value], change: { state: 'done' }, author: null });
  await engine.call('reviews.freeze', { account, asOf, note: 'The budget is cut by a third.', author: 'Ada' });
};

beforeAll(async () => {
  engine = connectEngine(
    () => inProcessEngine(makeEngineCalls),
    () => undefined,
  );
  const files = samples.map((name) => join(root, 'dist', 'samples', name));
  await engine.call('workspace.sample', { path: join(folder, 'sample.nabiz'), files });
  await fillPlan();
  const handlers = {
    ...reportFactsHandlers({ engine }),
    'report.settings': reportSettingsHandlers({ engine })['report.settings'],
  };
  context = await openHeadless(join(root, 'dist', 'renderer'));
  page = await context.newPage();
  await connectPage(page, makeDoor({ origin, handlers }));
});
afterAll(async () => {
  await context.close();
  await context.browser()?.close();
  await engine.call('workspace.close', {});
  rmSync(folder, { recursive: true, force: true });
});

/** Draws a paper, and says what is in its PDF. */
const drawn = async (order: PaperOrder): Promise<Awaited<ReturnType<typeof readPdf>>> => {
  await page.goto('about:blank');
  await page.goto(paperAddress(origin, order));
  await page.locator('body[data-ready], body[data-failed]').waitFor({ state: 'attached' });
  expect(await page.locator('body').getAttribute('data-failed')).toBeNull();
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true }));
};

const headings = (): Promise<readonly string[]> => page.locator('#sheet :is(h1, h2)').allInnerTexts();

const bare = (text: string): string => text.replaceAll(/[\s\u2066-\u2069]+/g, '');

describe.each(languages)('in %s', (language) => {
  const t = words(language);
  const format = formatFor(language);

  it.each(paperSizes)('prints the portfolio on %s', async (size) => {
    const order = { kind: 'portfolio', accounts: null, name: 'Sample', language, size } as const;
    const pdf = await drawn(order);
    expect(pdf.pages).toBeGreaterThanOrEqual(3);
    expect(pdf.pages).toBeLessThanOrEqual(7);
    expect(await headings()).toEqual([
      t('print.subjects.portfolio'),
      t('portfolio.overview.renewals.title'),
      t('print.portfolio.groups.title'),
      t('print.portfolio.customers.title'),
      t('print.portfolio.accounts.title'),
      t('print.portfolio.unknown.title'),
    ]);
    const measured = await measure(page);
    expect(leaving(measured)).toEqual([]);
    expect(overlapping(measured)).toEqual([]);
    const { page: portfolio, revenue } = await engine.call('reportFacts.portfolio', { accounts: null });
    for (const name of portfolio.accounts.name.filter((own) => !/[\u0590-\u05FF]/.test(own)))
      expect(bare(pdf.text)).toContain(bare(name.normalize('NFC')));
    const sheet = bare(await page.locator('#sheet').innerText());
    for (const { mrrMinor, currency } of revenue)
      expect(sheet).toContain(bare(format.money(mrrMinor, currency)));
  });

  it.each(paperSizes)('prints the plan on %s', async (size) => {
    const pdf = await drawn({ kind: 'plan', name: 'Sample', language, size });
    expect(pdf.pages).toBeGreaterThanOrEqual(1);
    expect(await headings()).toEqual([
      t('print.subjects.plan'),
      t('print.plan.alerts.title'),
      t('plan.today.actions.title'),
      t('plan.today.reviews.title'),
      t('print.plan.past'),
    ]);
    const measured = await measure(page);
    expect(leaving(measured)).toEqual([]);
    expect(overlapping(measured)).toEqual([]);
    for (const title of ['Undated', 'Done']) expect(pdf.text).toContain(title);
  });
});

it('prints some accounts as some of all, one alone, and nobody', async () => {
  const { accounts } = await engine.call('portfolio.open', {});
  const t = words('en');
  const [first = 0, second = 0] = accounts.id;
  const look = { kind: 'portfolio', name: 'Sample', language: 'en', size: 'A4' } as const;
  const all = String(accounts.id.length);
  const listed = () => page.locator(`table[aria-label] tbody tr`).count();
  const two = await drawn({ ...look, accounts: [first, second] });
  expect(two.text).toContain(t('print.portfolio.some', { count: accounts.id.length, shown: '2', all }));
  expect(await listed()).toBeGreaterThan(2);
  await drawn({ ...look, accounts: [first] });
  expect(leaving(await measure(page))).toEqual([]);
  const nobody = await drawn({ ...look, accounts: [999_999] });
  expect([nobody.pages, nobody.text.includes(t('print.portfolio.state.nobody'))]).toEqual([1, true]);
  expect(await headings()).toEqual([t('print.subjects.portfolio')]);
});
