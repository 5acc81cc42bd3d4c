/** What tests of the import screens share: files to import, and what a user of one language does with them. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import type { Language } from '../../../shared/contract.ts';
import type { App } from './open-app.ts';
import { words } from './steps.ts';

const customers = ['Acme Industries', 'Globex', 'Initech', 'Globexx', 'Umbrella'];
const two = (value: number): string => String(value).padStart(2, '0');

/** A title above, two empty columns' worth of nothing, days and months that could be either, a total and a note below. */
export const messyRows: readonly (readonly unknown[])[] = [
  ['Ticket report of the support team'],
  [],
  ['Ticket', 'Customer', 'Opened', 'Category'],
  ...Array.from({ length: 30 }, (_, i) => [
    `T${i + 1}`,
    customers[i % customers.length],
    `${two(1 + (i % 9))}/${two(1 + (i % 7))}/2026`,
    ['Login', 'Export', 'Billing'][i % 3],
  ]),
  ['T99', '', '05/06/2026', 'Login'],
  ['Total', '', '', '31 tickets'],
  ['Source: the help desk'],
];

/** A list of three accounts, the first in a segment of its own. */
export const accountsText = (segment: string): string =>
  `Account ID,Company,Segment\nA1,Acme Industries,${segment}\nA2,Globex,Small\nA3,Initech,Small\n`;

/** Writes a file into a folder that is made for it; answers its path. */
export const write = (folder: string, name: string, content: string | Uint8Array): string => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

/** What a user of one language does and sees. */
export const userOf = (app: () => App, language: Language) => {
  const t = words(language);
  const page = () => app().page;
  const button = (name: string): Locator => page().getByRole('button', { name, exact: true });
  const line = (name: 'above' | 'header' | 'last'): Locator =>
    page().getByRole('separator', { name: t(`import.lines.${name}`) });
  const rowOf = async (which: Locator): Promise<number> => Number(await which.getAttribute('aria-valuenow'));
  return {
    t,
    button,
    line,
    rowOf,
    importTables: (count: number): Locator => button(t('import.review.import', { count })),
    answer: (key: string) =>
      page()
        .getByRole('radio', { name: t(`questions.dates.order.${key}`) })
        .check(),
    /** Looks into the portfolio and comes back: it holds these accounts and no others. */
    async seeAccounts(...expected: readonly string[]): Promise<void> {
      await button(t('app.places.portfolio')).click();
      const list = page().getByRole('grid', { name: t('portfolio.list') });
      const names = async (): Promise<readonly string[]> =>
        (await list.locator('[role=row][aria-selected] [role=gridcell] bdi').allTextContents())
          .filter((name) => customers.includes(name))
          .toSorted();
      await expect.poll(names).toEqual(expected);
      await button(t('app.places.import')).click();
    },
  };
};
