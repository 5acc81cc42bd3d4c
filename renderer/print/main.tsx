/** The print page's entry: an account or its checkpoints on A4. Says `data-ready` on its body once all of it is drawn. */
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import './print.css';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n, directionOf } from '../../shared/i18n/index.ts';
import { MediumContext } from '../ui/medium.ts';
import { beginPaper, fitToPaper } from './fit.ts';
import { readOrder, type PrintOrder } from './order.ts';
import { type PaperToDraw, paperOf } from './papers.tsx';

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
const keyOf = (order: PrintOrder): string => JSON.stringify(order);

const draw = async (order: PrintOrder, { title, sheet, pages }: PaperToDraw): Promise<void> => {
  const i18n = speak(order);
  document.title = title(i18n.t);
  await loadFonts();
  beginPaper();
  root.render(
    <I18nextProvider key={keyOf(order)} i18n={i18n}>
      <MediumContext value="paper">
        <div id="sheet">{sheet}</div>
      </MediumContext>
    </I18nextProvider>,
  );
  await frames(2);
  fitToPaper(element('sheet'), { room: element('root'), pages });
  // The charts read their style again, draw, and are laid out.
  await frames(4);
  document.body.dataset['ready'] = 'true';
};

/** A page that cannot be had says why, and never that it is ready. */
const fail = (order: PrintOrder, problem: string): void => {
  root.render(<p key={keyOf(order)}>{speak(order).t('print.failed', { problem })}</p>);
  document.body.dataset['failed'] = problem;
};

const start = (): void => {
  const order = readOrder(window.location.hash);
  paperOf(order)
    .then((paper) => draw(order, paper))
    .catch((cause: unknown) => fail(order, cause instanceof Error ? cause.message : String(cause)));
};

// A batch of pages changes the order alone: whoever does so takes `data-ready` away first.
window.addEventListener('hashchange', start);
start();
