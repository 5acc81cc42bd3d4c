/** What the window's menu asks for, done by the page. The menu itself is the desktop's; the page hears the same event. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bridgeNames } from '../../electron/chromium/bridge-script.ts';
import type { MenuCommand } from '../../shared/menu.ts';
import { openInChromium } from './app/chromium.ts';
import type { App } from './app/open-app.ts';
import { openSample, words } from './app/steps.ts';

const t = words('en');

const choose = ({ page }: App, command: MenuCommand): Promise<void> =>
  page.evaluate(
    ([slot, event]) =>
      (globalThis as unknown as Record<string, { hear: (event: string) => void }>)[slot]?.hear(event),
    [bridgeNames.slot, JSON.stringify({ type: 'menu.chosen', command })] as const,
  );

describe('the commands of the menu', () => {
  let app: App;
  beforeAll(async () => {
    app = await openInChromium();
    await app.page.getByRole('button', { name: t('start.new.action') }).waitFor();
  });
  afterAll(() => app.close());

  const name = () => app.page.getByRole('textbox', { name: t('start.new.name') });
  const heading = (text: string) => app.page.getByRole('heading', { level: 1, name: text });

  it('say what is missing while no workspace is open', async () => {
    await choose(app, 'reports');
    await app.page.getByText(t('errors.workspace.none')).waitFor();
  });

  it('ask for a new workspace’s name, and let it be', async () => {
    await choose(app, 'newWorkspace');
    await expect.poll(() => name().evaluate((field) => field === document.activeElement)).toBe(true);
    await app.page.keyboard.press('Escape');
    await app.page.getByRole('button', { name: t('start.new.action') }).waitFor();
  });

  it('open the help at the first steps and at the keys', async () => {
    await choose(app, 'firstSteps');
    await app.page.getByText(t('start.sample.title')).first().waitFor();
    await choose(app, 'keyboard');
    await app.page.getByText(t('help.keys.everywhere')).first().waitFor();
    await app.page.keyboard.press('Escape');
  });

  it('go to a place of the workspace, close it, and begin another', async () => {
    await openSample(app.page);
    await choose(app, 'reports');
    await heading(t('reports.title')).waitFor();
    await choose(app, 'closeWorkspace');
    await app.page.getByRole('button', { name: t('start.new.action') }).waitFor();
    await openSample(app.page);
    await choose(app, 'newWorkspace');
    await name().waitFor();
  });
});
