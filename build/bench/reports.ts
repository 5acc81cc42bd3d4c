/// <reference lib="dom" />
/** What 200 account pages cost beside 200 trivial ones printed by the same browser, and how the window answers meanwhile. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { openHeadless, origin } from '../../electron/chromium/launch.ts';
import { pdfOptions } from '../../electron/chromium/printer.ts';
import { translator } from '../../shared/i18n/index.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import { inHeadlessWindow } from '../scripts/headless-window.ts';
import { ensureFresh, parts } from '../scripts/parts.ts';
import { median } from './measure.ts';
import { processorMsOf } from './processor-time.ts';
import { callBoth, closeWorkspace, openPortfolio, printBatch } from './reports-probe.ts';
import { growTo } from './reports-workspace.ts';

const accountCount = 200;
/** Printed once more while the window is asked again and again, which would slow down what is measured. */
const whileAsked = 100;
const mostTimes = 3;
const worstAnswerMs = 500;
const askEveryMs = 150;

const t = translator('en');

/** What some work took: by the clock, and of all cores. */
interface Cost {
  readonly wallMs: number;
  readonly coreMs: number;
}

const costOf = async (work: () => Promise<unknown>): Promise<Cost> => {
  let wallMs = 0;
  const coreMs = await processorMsOf(async () => {
    const start = performance.now();
    await work();
    wallMs = performance.now() - start;
  });
  return { wallMs, coreMs };
};

/** Ways to print pages of one line each, from the usual one to the barest. */
const bareWays = {
  'each in a tab of its own': async (context: BrowserContext, _page: Page, i: number) => {
    const own = await context.newPage();
    await own.goto(`${origin}/${i}.html`);
    await own.pdf(pdfOptions);
    await own.close();
  },
  'each loaded in the same tab': async (_context: BrowserContext, page: Page, i: number) => {
    await page.goto(`${origin}/${i}.html`);
    await page.pdf(pdfOptions);
  },
  'one loaded page, its line replaced': async (_context: BrowserContext, page: Page, i: number) => {
    await page.evaluate((line) => document.body.replaceChildren(line), `Line ${i}`);
    await page.pdf(pdfOptions);
  },
} as const;

type Way = keyof typeof bareWays;

/** The one that the promise is about: every page is a document of its own, and nothing else is done. */
const promised: Way = 'each loaded in the same tab';

const ways = Object.keys(bareWays) as readonly Way[];

type Answers = readonly { readonly list: number; readonly page: number }[];

/** Keeps asking as a window does; answers how long each answer took. */
const answersWhile = async (page: Page, account: number, work: Promise<unknown>): Promise<Answers> => {
  const state = { isOver: false };
  const end = (): void => {
    state.isOver = true;
  };
  void work.then(end, end);
  const times: Answers[number][] = [];
  while (!state.isOver) {
    times.push(await page.evaluate(callBoth, account));
    await page.waitForTimeout(askEveryMs);
  }
  return times;
};

/** What the batch cost, what the bare pages did in each way, and how the window answered during a batch of its own. */
interface Measured {
  readonly ours: Cost;
  readonly bare: Readonly<Record<Way, Cost>>;
  readonly answers: Answers;
}

const plus = (a: Cost, b: Cost): Cost => ({ wallMs: a.wallMs + b.wallMs, coreMs: a.coreMs + b.coreMs });

/** Some pages of one line each, in every way. */
const bareCosts = async (bare: BrowserContext, count: number): Promise<Record<Way, Cost>> => {
  const line = bare.pages()[0] ?? (await bare.newPage());
  const costs = {} as Record<Way, Cost>;
  for (const way of ways)
    costs[way] = await costOf(async () => {
      for (let i = 0; i < count; i += 1) await bareWays[way](bare, line, i);
    });
  return costs;
};

/** Half of the bare pages before and half after: a machine that gets slower meanwhile is slower for both. */
const measureCosts = async (
  page: Page,
  bare: BrowserContext,
  accounts: readonly number[],
): Promise<Omit<Measured, 'answers'>> => {
  const before = await bareCosts(bare, accountCount / 2);
  const ours = await costOf(() => page.evaluate(printBatch, [...accounts]));
  const after = await bareCosts(bare, accountCount / 2);
  const both = ways.map((way) => [way, plus(before[way], after[way])] as const);
  return { ours, bare: Object.fromEntries(both) as Record<Way, Cost> };
};

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ending));

const pages = ({ wallMs, coreMs }: Cost): string =>
  `${(wallMs / accountCount).toFixed(0)} ms a page (${(coreMs / accountCount).toFixed(0)} of the cores)`;

const listIsThere = (page: Page): Promise<void> =>
  page.getByRole('grid', { name: t('portfolio.list') }).waitFor({ timeout: 60_000 });

/** The sample in the window, grown while nobody else has it open. */
const openGrown = async (page: Page, folder: string): Promise<void> => {
  await page.getByRole('button', { name: t('start.sample.action') }).click();
  await listIsThere(page);
  await page.evaluate(closeWorkspace);
  const path = join(folder, filesIn(folder, '.nabiz')[0] ?? '');
  growTo(path, accountCount);
  await page.reload();
  await page.locator('input[type=file][accept=".nabiz"]').setInputFiles(path);
  await listIsThere(page);
};

const inWindow = (folder: string, bare: BrowserContext) => async (page: Page) => {
  await openGrown(page, folder);
  const { accounts } = unpackPage(await page.evaluate(openPortfolio));
  const ids = accounts.slice(0, accountCount).map(({ id }) => id);
  if (ids.length < accountCount) throw new Error(`only ${ids.length} accounts`);
  const quiet: Answers[number][] = [];
  for (const id of ids.slice(0, 20)) quiet.push(await page.evaluate(callBoth, id));
  const costs = await measureCosts(page, bare, ids);
  const printed = filesIn(folder, '.pdf').length;
  if (printed !== accountCount) throw new Error(`${printed} pages were printed`);
  const batch = page.evaluate(printBatch, ids.slice(0, whileAsked));
  const answers = await answersWhile(page, ids[0] ?? 0, batch);
  await batch;
  return { quiet, done: { ...costs, answers } };
};

const verdict = (isKept: boolean): string => (isKept ? 'KEPT' : 'NOT KEPT');

const reportCosts = ({ ours, bare: all }: Measured): boolean => {
  console.log(
    `  ${accountCount} account pages, from the call to the last file: ${pages(ours)}, load ${loadavg()[0]?.toFixed(1)}`,
  );
  let kept = true;
  for (const way of ways) {
    const bare = all[way];
    const times = ours.wallMs / bare.wallMs;
    const isPromise = way === promised;
    if (isPromise) kept = times <= mostTimes;
    const limit = isPromise ? ` (limit ${mostTimes}) ${verdict(kept)}` : '';
    console.log(
      `  ${accountCount} trivial pages, ${way}: ${pages(bare)}; ours ${times.toFixed(1)} times that${limit}, of the cores ${(ours.coreMs / bare.coreMs).toFixed(1)} times`,
    );
  }
  return kept;
};

const reportAnswers = ({ answers: during }: Measured, quiet: Answers): boolean => {
  let kept = true;
  for (const [kind, name] of [
    ['list', 'list of accounts'],
    ['page', 'account page'],
  ] as const) {
    const [busy, alone] = [during, quiet].map((all) => all.map((one) => one[kind])) as [number[], number[]];
    const worst = Math.max(...busy);
    kept &&= worst <= worstAnswerMs;
    console.log(
      `  ${name} answered during the batch: median ${median(busy).toFixed(0)} ms, worst ${worst.toFixed(0)} of ${busy.length} (limit ${worstAnswerMs}) ${verdict(worst <= worstAnswerMs)}; before it median ${median(alone).toFixed(0)}, worst ${Math.max(...alone).toFixed(0)}`,
    );
  }
  return kept;
};

/** Measures and prints; answers whether every promise was kept. */
export const benchReports = async (): Promise<boolean> => {
  await ensureFresh([parts.window, parts.sample], console.log);
  const folder = mkdtempSync(join(tmpdir(), 'nabiz-bench-'));
  const lines = join(folder, 'lines');
  mkdirSync(lines);
  for (let i = 0; i < accountCount / 2; i += 1)
    writeFileSync(join(lines, `${i}.html`), `<!doctype html><title>${i}</title><p>Line ${i}</p>`);
  const bare = await openHeadless(lines);
  try {
    const { done, quiet } = await inHeadlessWindow(folder, inWindow(folder, bare));
    const [costs, answers] = [reportCosts(done), reportAnswers(done, quiet)];
    return costs && answers;
  } finally {
    await bare.browser()?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};
