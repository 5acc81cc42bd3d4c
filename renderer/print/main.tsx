/** The print page's entry: one account on one A4 page. Says `data-ready` on its body once all of it is drawn. */
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { formatFor } from '../../shared/format.ts';
import { createI18n, directionOf } from '../../shared/i18n/index.ts';
import type { AccountPage } from '../../shared/model/account-page.ts';
import type { PeopleList } from '../../shared/model/people.ts';
import { callEngine } from '../app/bridge.ts';
import { AccountSheet } from '../features/account/account-sheet.tsx';
import { PeopleGiven } from '../features/account/people/people-context.tsx';
import { MediumContext } from '../ui/medium.ts';
import { fitToPaper } from './fit.ts';
import { readOrder, type PrintOrder } from './order.ts';

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`print.html has no #${id}`);
  return found;
};

/** Fonts first: text measured or drawn on a canvas before they are there would be set in another face. */
const loadFonts = async (): Promise<void> => {
  const letters = 'ağשּׁ₺';
  const families = ['Nabiz', '"Nabiz Hebrew"'];
  await Promise.all(families.map((family) => document.fonts.load(`12px ${family}`, letters)));
  await document.fonts.ready;
};

/** The language of the paper, apart from the window's. */
const speak = ({ language }: PrintOrder): ReturnType<typeof createI18n> => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  return createI18n(language);
};

const root = createRoot(element('root'));

/** Nothing of one order's sheet is left when the next one is drawn. */
const keyOf = ({ account, asOf, language }: PrintOrder): string => [account, asOf, language].join(' ');

const draw = async (order: PrintOrder, page: AccountPage, people: PeopleList): Promise<void> => {
  const i18n = speak(order);
  const date = formatFor(order.language).date(page.asOf);
  document.title = i18n.t('print.title', { account: page.score.name, date });
  await loadFonts();
  document.documentElement.style.removeProperty('--spare');
  root.render(
    <I18nextProvider key={keyOf(order)} i18n={i18n}>
      <MediumContext value="paper">
        <div id="sheet">
          <PeopleGiven list={people}>
            <AccountSheet page={page} />
          </PeopleGiven>
        </div>
      </MediumContext>
    </I18nextProvider>,
  );
  await frames(2);
  fitToPaper(element('sheet'), element('root'));
  // The charts read their style again, draw, and are laid out.
  await frames(4);
  document.body.dataset['ready'] = 'true';
};

/** A page that cannot be had says why, and never that it is ready. */
const fail = (order: PrintOrder, problem: string): void => {
  root.render(<p key={keyOf(order)}>{speak(order).t('print.failed', { problem })}</p>);
  document.body.dataset['failed'] = problem;
};

/** Asks for the page and its people and draws them. */
const print = async (order: PrintOrder): Promise<void> => {
  const at = { account: order.account, ...(order.asOf !== undefined && { asOf: order.asOf }) };
  const page = await callEngine('account.open', at);
  if (!page.ok) return fail(order, page.error.code);
  const people = await callEngine('account.people', at);
  if (!people.ok) return fail(order, people.error.code);
  await draw(order, page.value, people.value);
};

const start = (): void => {
  const order = readOrder(window.location.hash);
  print(order).catch((cause: unknown) => fail(order, String(cause)));
};

// A batch of pages changes the order alone: whoever does so takes `data-ready` away first.
window.addEventListener('hashchange', start);
start();
