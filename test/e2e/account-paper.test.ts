/** The account page on paper: one page, all inside it, in a type that can be read, whatever there is to say. */
import { afterAll, describe, expect, it } from 'vitest';
import { makeEngineCalls } from '../../electron/engine/host/functions.ts';
import type { PaperOrder } from '../../electron/engine/reports/printer.ts';
import { connectEngine, type Engine } from '../../electron/shell/engine.ts';
import { inProcessEngine } from '../../electron/shell/engine-processes.ts';
import { languages } from '../../shared/contract.ts';
import { paperSizes } from '../../shared/model/paper.ts';
import { unpackPage } from '../../shared/model/portfolio/packed-page.ts';
import { extremeClient, extremeDay } from '../helpers/extreme-accounts.ts';
import { leaving, overlapping, smallestType } from './app/measure-boxes.ts';
import { openPress, type Press } from './app/printed.ts';

const engine: Engine = connectEngine(
  () => inProcessEngine(makeEngineCalls),
  () => undefined,
);
let press: Press | undefined;
afterAll(() => press?.close());

const pointsPerPixel = 0.75;
/** Nothing on the page is smaller, small print included; the words of its lists are a tenth larger. */
const leastPoints = { usual: 6, own: 5.75 } as const;

const long =
  'agree with their head of purchasing on a written list of every open ticket with a name and a date, signed by both';

/** Twenty actions and ten notes. */
const plan = async (account: number): Promise<void> => {
  const free = {
    account,
    asOf: extremeDay,
    author: 'Ada',
    about: null,
    play: null,
    steps: null,
    doneWhen: null,
  };
  for (let i = 0; i < 20; i += 1)
    await engine.call('plan.add', {
      ...free,
      title: `Action ${i}: ${long}`,
      owner: 'Konstantinos Papadopoulos-Christodoulou',
      dueOn: `2026-10-${10 + i}`,
      note: null,
    });
  for (let i = 0; i < 10; i += 1)
    await engine.call('notes.add', {
      account,
      date: `2026-10-${10 + i}`,
      text: `Note ${i}: ${`${long}. `.repeat(5)}`,
      prints: true,
      author: 'Ada',
    });
};

/** Every account of the client with all that can be planned, by its number and name. */
const plannedAccounts = async () => {
  const { accounts } = unpackPage(await engine.call('portfolio.open', {}));
  for (const { id, name } of accounts) if (name !== 'Bare Ltd') await plan(id);
  return accounts.map(({ id, name }) => ({ id, name }));
};

/** What is wrong with one printed page. */
const faultsOf = async (page: Press, order: PaperOrder, least: number): Promise<readonly string[]> => {
  const printed = await page.print(order);
  const points = smallestType(printed) * pointsPerPixel;
  return [
    ...(printed.pages === 1 ? [] : [`${printed.pages} pages`]),
    ...(points >= least ? [] : [`type of ${points.toFixed(2)} points`]),
    ...printed.cut.map((text) => `“${text}” is cut`),
    ...overlapping(printed),
    ...leaving(printed),
  ];
};

describe.each(['usual', 'own'] as const)(
  'accounts with more and with less than any page has room for, %s dimensions',
  (dimensions) => {
    it('stand on one page each, on both sizes of paper, in three languages', async () => {
      await engine.call('workspace.open', { path: await extremeClient(dimensions) });
      press ??= await openPress(engine);
      const faults: Record<string, readonly string[]> = {};
      const accounts = await plannedAccounts();
      expect(accounts).toHaveLength(3);
      for (const { id, name } of accounts)
        for (const language of languages)
          for (const size of paperSizes) {
            const order = { kind: 'account', account: id, name, size, language } as const;
            const wrong = await faultsOf(press, order, leastPoints[dimensions]);
            if (wrong.length > 0) faults[`${name} ${language} ${size}`] = wrong;
          }
      expect(faults).toEqual({});
      await engine.call('workspace.close', {});
    }, 180_000);
  },
);
