/** What a user of one language does about one customer: brings in files, looks at the inbox, adopts a play, freezes. */
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { isolated } from '../../../renderer/ui/isolated.ts';
import type { Language } from '../../../shared/contract.ts';
import type { ClientFile } from '../../helpers/client-in-three-imports.ts';
import { userOf, write } from './importing.ts';
import type { App } from './open-app.ts';
import { dropFiles } from './steps.ts';

/** How a customer stands, as the engine answers it. */
export interface Standing {
  readonly asOf: string;
  readonly score: { readonly score: number; readonly band: string };
}

interface Planned {
  readonly customer: string;
  /** Title of the play. */
  readonly play: string;
}

/** The user. */
export const plannerOf = (app: () => App, language: Language, { customer, play }: Planned) => {
  const user = userOf(app, language);
  const { t, button } = user;
  const page = () => app().page;
  const show = (place: string) => button(t(`app.places.${place}`)).click();
  const list = (key: string): Locator => page().getByRole('list', { name: t(key), exact: true });
  const card = (key: string): Locator => list(key).getByRole('listitem').filter({ hasText: play });
  const notices = () => page().getByRole('status', { name: t('app.notices') });
  return {
    t,
    button,
    show,
    list,
    notices,
    inbox: () => page().getByRole('grid', { name: t('plan.alerts.list') }),
    /** The play where it waits as an action, where that has ended, and where it is only suggested. */
    waiting: () => card('account.plan.actions.waiting'),
    ended: () => card('account.plan.actions.ended'),
    suggested: () => card('account.plan.suggestions.title'),
    /** Presses what has this word for the play. */
    press(on: Locator, key: string): Promise<void> {
      const name = t('account.plan.pressOf', { word: t(key), name: isolated(play) });
      return on.getByRole('button', { name, exact: true }).click();
    },
    /** Takes back what the last notice offers to take back. */
    undo: () =>
      notices()
        .getByRole('button', { name: t('plan.undo') })
        .last()
        .click(),
    /** How the customer stands at a date, or at the newest fact's. */
    standing: (asOf?: string): Promise<Standing> =>
      page().evaluate<Standing>(
        `window.nabiz.call('portfolio.open', {}).then(({ value: { accounts } }) => {
          const account = accounts.id[accounts.name.indexOf(${JSON.stringify(customer)})];
          return window.nabiz.call('account.open', { account, asOf: ${JSON.stringify(asOf)} });
        }).then(({ value }) => value)`,
      ),
    /** Drops an import's files and stores them; what changes rows is looked at before. */
    async bringIn(files: readonly ClientFile[], folder: string): Promise<void> {
      const paths = files.map((file) => write(join(app().folder, folder), file.name, file.text));
      await dropFiles(page(), paths);
      await user.importTables(files.length).click();
      const [stored, go] = [button(t('import.result.more')), button(t('import.checked.go'))];
      await stored.or(go).first().waitFor();
      if (await go.isVisible()) await go.click();
      await stored.click();
    },
    async seeEmptyInbox(): Promise<void> {
      await show('plan');
      await page()
        .getByRole('tab', { name: t('plan.tabs.alerts') })
        .click();
      await page().getByText(t('plan.alerts.none.open')).waitFor();
    },
    /** Freezes the account that is open. */
    async freeze(note: string): Promise<void> {
      await button(t('account.plan.review.freeze')).click();
      const dialog = page().getByRole('dialog', { name: t('plan.reviews.freeze.title') });
      await dialog.getByLabel(t('plan.reviews.freeze.note')).fill(note);
      await dialog.getByRole('button', { name: t('plan.reviews.freeze.action') }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  };
};
