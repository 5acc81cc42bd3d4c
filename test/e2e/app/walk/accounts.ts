/** The portfolio and all views of one account that has much of everything. */
import { fillPlan } from '../filled-plan.ts';
import { type Stop, type Walker, dialogOf, fullAccount, menuOf } from './walker.ts';

/** Two checkpoints of the account, a note and actions: its plan and its chart have something to show. */
const fill = async (walker: Walker): Promise<void> => {
  await fillPlan(walker.app, fullAccount);
  const account = await walker.idOf(fullAccount);
  for (const asOf of ['2026-06-30', '2026-10-31'])
    await walker.call('reviews.freeze', { account, asOf, note: 'Agreed on a plan', author: 'Ada' });
};

const view = (name: string, key: number): Stop => ({
  name: `account, ${name}`,
  show: ({ page }) => page.keyboard.press(String(key)),
});

/** Closes a dialog that stands open, and opens the portfolio's tool behind a key. */
const tool = (name: string, key: string): Stop => ({
  name: `portfolio, ${name}`,
  async show({ page }) {
    await page.getByRole('grid').focus();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  },
});

/** The stops, in their order; the sample is open before. */
export const accounts: readonly Stop[] = [
  { name: 'portfolio, list', show: ({ page }) => page.getByRole('grid').waitFor() },
  tool('columns', 'c'),
  tool('filter', 'f'),
  tool('views', 'v'),
  {
    name: 'portfolio, selected rows',
    async show({ page }) {
      await page.getByRole('grid').focus();
      for (const key of ['Home', 'ArrowDown', ' ']) await page.keyboard.press(key);
    },
  },
  {
    name: 'portfolio, nothing found',
    async show({ page, button }) {
      await page.getByRole('grid').focus();
      await page.keyboard.press('/');
      await page.keyboard.type('nobody of this name');
      await button('portfolio.showAll').waitFor();
    },
  },
  {
    name: 'portfolio, overview',
    async show({ button, choice }) {
      await button('portfolio.showAll').click();
      await choice('portfolio.tabs.overview');
    },
  },
  {
    name: 'account, page',
    async show(walker) {
      await fill(walker);
      await walker.choice('portfolio.tabs.list');
      const { page, button } = walker;
      await page.getByRole('searchbox').fill(fullAccount);
      await page.getByRole('row').filter({ hasText: fullAccount }).first().click();
      await button('account.print').waitFor();
    },
  },
  { name: 'account, what else to print', show: menuOf(({ button }) => button('account.printing.more')) },
  {
    name: 'account, a figure',
    show: dialogOf(({ page }) => page.locator('main button[aria-haspopup=dialog]').first().click()),
  },
  {
    name: 'account, light set by hand',
    show: dialogOf(({ button }) => button('account.decisions.open').click()),
  },
  view('why', 2),
  view('what if', 3),
  view('what changed', 4),
  view('people', 5),
  view('rows', 6),
  view('plan', 7),
  {
    name: 'account, checkpoint asked',
    show: dialogOf(({ button }) => button('account.plan.review.freeze').click()),
  },
];
