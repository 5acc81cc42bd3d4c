/** The help, page by page, the hints that it brings back, and the settings, which are opened from beside it. */
import { helpTopics } from '../../../../shared/i18n/help/index.ts';
import { settingsTabs } from '../../../../renderer/app/session-state.ts';
import { type Stop, type Walker, fullAccount } from './walker.ts';

const contents = ({ page, t }: Walker) => page.getByRole('navigation', { name: t('help.contents') });

const topicStops = helpTopics.map((topic, i): Stop => ({
  name: `help, ${topic}`,
  show: (walker) => contents(walker).getByRole('listitem').nth(i).getByRole('button').click(),
}));

const hintOn = (name: string, key: string, show: Stop['show']): Stop => ({
  name: `${name}, with a hint`,
  async show(walker) {
    await show(walker);
    await walker.page.getByText(walker.t(`hints.${key}`)).waitFor();
  },
});

const openHelp = ({ button }: Walker): Promise<void> => button('help.title').click();

const settingStops = settingsTabs.map((name): Stop => ({
  name: `settings, ${name}`,
  async show({ button, tab }) {
    if (name === 'general') await button('settings.title').click();
    else await tab(`settings.tabs.${name}`);
  },
}));

/** The stops, in their order; the sample is open before. */
export const help: readonly Stop[] = [
  { name: 'help, as it opens', show: openHelp },
  ...topicStops,
  {
    name: 'help, found pages',
    show: (walker) => contents(walker).getByRole('searchbox').fill('CSV'),
  },
  {
    name: 'help, nothing found',
    show: (walker) => contents(walker).getByRole('searchbox').fill('qqqqqq'),
  },
  {
    name: 'help, hints brought back',
    async show(walker) {
      await contents(walker).getByRole('searchbox').fill('');
      await contents(walker).getByRole('listitem').first().getByRole('button').click();
      await walker.button('hints.again').click();
      await walker.button('hints.allToCome').waitFor();
    },
  },
  hintOn('portfolio', 'open', ({ place }) => place('portfolio')),
  hintOn('plan', 'plays', ({ place }) => place('plan')),
  hintOn('account', 'figures', async ({ place, page }) => {
    await place('portfolio');
    await page.getByRole('searchbox').fill(fullAccount);
    await page.getByRole('row').filter({ hasText: fullAccount }).first().click();
  }),
  ...settingStops,
];
