/** The plan with everything in it: actions, checkpoints, alerts, plays, and the dialogs that change them. */
import { fillPlan } from '../filled-plan.ts';
import { type Stop, dialogOf, fullAccount, menuOf } from './walker.ts';

/** The stops, in their order; the sample is open before. */
export const plan: readonly Stop[] = [
  {
    name: 'plan, today',
    async show(walker) {
      await fillPlan(walker.app, fullAccount);
      const account = await walker.idOf(fullAccount);
      for (const asOf of ['2026-06-30', '2026-10-31'])
        await walker.call('reviews.freeze', { account, asOf, note: 'Agreed on a plan', author: 'Ada' });
      await walker.place('plan');
    },
  },
  { name: 'plan, actions', show: ({ tab }) => tab('plan.tabs.actions') },
  { name: 'plan, new action', show: dialogOf(({ button }) => button('plan.actions.newTitle').click()) },
  {
    name: 'plan, an action',
    show: dialogOf(({ page }) => page.getByRole('grid').getByText('Long action 1').first().click()),
  },
  {
    name: 'plan, actions selected',
    async show({ page, t }) {
      await page.getByRole('grid').focus();
      await page.keyboard.press('Control+a');
      await page.getByRole('button', { name: t('plan.actions.bulk.none') }).waitFor();
    },
  },
  {
    name: 'plan, states for the selected',
    show: menuOf(({ button }) => button('plan.actions.bulk.state')),
  },
  {
    name: 'plan, board',
    async show({ page, t }) {
      await page.getByRole('grid').focus();
      await page.keyboard.press('Escape');
      await page.keyboard.press('b');
      await page.getByRole('region', { name: t('plan.states.open') }).waitFor();
    },
  },
  { name: 'plan, recent changes', show: dialogOf(({ button }) => button('plan.record.open').click()) },
  {
    name: 'plan, reviews due',
    async show({ page, tab }) {
      await tab('plan.tabs.reviews');
      await page.getByRole('grid').waitFor();
    },
  },
  { name: 'plan, rhythm', show: dialogOf(({ button }) => button('plan.reviews.rhythm.change').click()) },
  {
    name: 'plan, checkpoints',
    async show({ page, t }) {
      await page.getByText(t('plan.reviews.lists.checkpoints', { shown: '2' })).click();
      await page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'plan, two compared',
    async show({ page, t }) {
      await page.getByRole('grid').getByText(t('plan.reviews.compare'), { exact: true }).first().click();
      await page.getByRole('article').waitFor();
    },
  },
  {
    name: 'plan, one checkpoint',
    async show({ page, t }) {
      await page.keyboard.press('Escape');
      await page.getByRole('grid').getByText(t('plan.reviews.look'), { exact: true }).first().click();
      await page.getByRole('article').waitFor();
    },
  },
  { name: 'plan, alerts', show: ({ tab }) => tab('plan.tabs.alerts') },
  { name: 'plan, plays', show: ({ tab }) => tab('plan.tabs.plays') },
];
