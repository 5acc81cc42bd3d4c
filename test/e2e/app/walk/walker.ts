/** Who walks through the screens: what is pressed on the way, in the words of the page. */
import type { TFunction } from 'i18next';
import type { Locator, Page } from 'playwright-core';
import type { CallInput, CallName, CallOutputs } from '../../../../shared/contract.ts';
import { unpackPage } from '../../../../shared/model/portfolio/packed-page.ts';
import type { Place } from '../../../../renderer/app/session-state.ts';
import type { App } from '../open-app.ts';

/** The account whose views are walked: it has much of everything. */
export const fullAccount = 'Üçler Otomotiv';

/** One thing to look at: a screen, a part of it, or something that opens on it. */
export interface Stop {
  readonly name: string;
  readonly show: (walker: Walker) => Promise<unknown>;
}

/** A stop that a dialog belongs to, which something opens. */
export const dialogOf =
  (open: (walker: Walker) => Promise<unknown>): Stop['show'] =>
  async (walker) => {
    await open(walker);
    await walker.page.getByRole('dialog').waitFor();
  };

/** A stop that a menu belongs to, which the button opens that is found. */
export const menuOf =
  (button: (walker: Walker) => Locator): Stop['show'] =>
  async (walker) => {
    await button(walker).click();
    await walker.page.getByRole('menu').waitFor();
  };

/** The one who walks. */
export interface Walker {
  readonly app: App;
  readonly page: Page;
  readonly t: TFunction;
  /** The button, tab or choice with the words of a key. */
  button(key: string, blanks?: Record<string, unknown>): Locator;
  tab(key: string): Promise<void>;
  choice(key: string): Promise<void>;
  place(name: Place): Promise<void>;
  /** Asks the engine as the page does. */
  call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutputs[N]>;
  /** The number of an account. */
  idOf(account: string): Promise<number>;
}

const callEngine = async (page: Page, name: string, input: object): Promise<unknown> => {
  const answer = await page.evaluate(
    ([asked, given]) => {
      const { nabiz } = globalThis as unknown as { nabiz: { call(n: string, i: object): Promise<never> } };
      return nabiz.call(asked, given);
    },
    [name, input] as const,
  );
  const { ok, value, error } = answer as { ok: boolean; value: unknown; error?: unknown };
  if (!ok) throw new Error(`${name}: ${JSON.stringify(error)}`);
  return value;
};

/** Someone who walks through an open app whose page speaks with `t`. */
export const walkerIn = (app: App, t: TFunction): Walker => {
  const { page } = app;
  const called = (role: 'button' | 'tab', key: string, blanks: Record<string, unknown> = {}): Locator =>
    page.getByRole(role, { name: t(key, blanks), exact: true });
  const call: Walker['call'] = async (name, input) => (await callEngine(page, name, input)) as never;
  return {
    app,
    page,
    t,
    call,
    button: (key, blanks) => called('button', key, blanks),
    tab: (key) => called('tab', key).click(),
    choice: (key) => page.getByText(t(key), { exact: true }).click(),
    place: (name) => page.locator(`nav [data-place=${name}]`).click(),
    async idOf(account) {
      const { accounts } = unpackPage(await call('portfolio.open', {}));
      return accounts.find(({ name }) => name === account)?.id ?? 0;
    },
  };
};
