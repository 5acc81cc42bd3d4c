/** The print page's entry: one paper, whatever it is about. Says `data-ready` on its body once all of it is drawn. */
import '../styles/fonts.css';
import '../styles/tokens.css';
import '../styles/tokens-print.css';
import '../styles/base.css';
import './print.css';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { createI18n, directionOf, translator } from '../../shared/i18n/index.ts';
import type { Language } from '../../shared/languages.ts';
import { type Branding, usualReportSettings } from '../../shared/model/report-settings.ts';
import { callEngine } from '../app/bridge.ts';
import { allowPlainStyles } from '../app/plain-styles.ts';
import { filledIn } from '../ui/isolated.ts';
import { MediumContext } from '../ui/medium.ts';
import { BrandingContext } from './branding.ts';
import { aboutPaper } from './about-paper.ts';
import { dress } from './dress.ts';
import { beginPaper, fitToPaper } from './fit.ts';
import { readOrder, type PrintOrder } from './order.ts';
import { type PaperToDraw, paperOf } from './papers/index.ts';
import { FootStrip, HeadStrip } from './strips.tsx';

const frames = async (count: number): Promise<void> => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A chart on a canvas reads its style, hears of its size in the first frame and draws in the second. */
const canvasesDrawn = async (): Promise<void> => {
  await nextTask();
  await frames(2);
};

const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`print.html has no #${id}`);
  return found;
};

/** One for each file of `fonts.css`. */
const fontWeights = [400, 500, 600, 700] as const;

/** Fonts first: text measured or drawn on a canvas before they are there would be set in another face. */
const loadFonts = async (): Promise<void> => {
  const letters = 'ağשּׁ₺';
  const faces = fontWeights.flatMap((weight) => [`${weight} 12px Nabiz`, `${weight} 12px "Nabiz Hebrew"`]);
  await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
  await document.fonts.ready;
};

let fonts: Promise<void> | undefined;

/** They stay once they are there, and asking again styles the whole old sheet first. */
const fontsLoaded = (): Promise<void> => (fonts ??= loadFonts());

type Spoken = ReturnType<typeof createI18n>;

const spoken = new Map<Language, Spoken>();

/** The language of the paper, apart from the window's. */
const speak = ({ language }: PrintOrder): Spoken => {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  const made = spoken.get(language) ?? createI18n(language, { filledIn });
  spoken.set(language, made);
  return made;
};

const root = createRoot(element('root'));

/** Nothing of one order's sheet is left when the next one is drawn. */
const keyOf = (order: PrintOrder): string => JSON.stringify(order);

const brandingNow = async (): Promise<Branding> => {
  const settings = await callEngine('report.settings', {});
  return settings.ok ? settings.value.branding : usualReportSettings.branding;
};

/** The logo has its size before anything is measured. */
const loadPictures = (): Promise<unknown> =>
  Promise.all([...document.images].map((picture) => picture.decode().catch(() => undefined)));

const draw = async (order: PrintOrder, drawn: PaperToDraw, branding: Branding): Promise<void> => {
  const { title, sheet, pages } = drawn;
  const i18n = speak(order);
  document.title = title(translator(order.language));
  await fontsLoaded();
  beginPaper();
  document.documentElement.toggleAttribute('data-picture', pages === 'none');
  const heading = title(i18n.getFixedT(order.language));
  const paper = { size: order.size, direction: directionOf(order.language), branding, title: heading };
  dress({ ...paper, flows: false });
  // At once: what is not there yet cannot be measured, however busy the machine is.
  flushSync(() =>
    root.render(
      <I18nextProvider key={keyOf(order)} i18n={i18n}>
        <MediumContext value="paper">
          <BrandingContext value={branding}>
            {pages === 'none' ? null : <HeadStrip />}
            <div id="room">
              <div id="sheet">{sheet}</div>
            </div>
            {pages === 'none' ? null : <FootStrip />}
          </BrandingContext>
        </MediumContext>
      </I18nextProvider>,
    ),
  );
  if (branding.logo !== null) await loadPictures();
  const flows = fitToPaper(element('sheet'), { room: element('room'), pages });
  dress({ ...paper, flows });
  // An account's page has none, and is printed by the hundred.
  if (order.kind !== 'account') await canvasesDrawn();
  const about = aboutPaper({ kind: order.kind, paper: drawn, branding, t: i18n.t });
  document.body.dataset['about'] = JSON.stringify(about);
  document.body.dataset['ready'] = 'true';
};

/** A page that cannot be had says why, and never that it is ready. */
const fail = (order: PrintOrder, problem: string): void => {
  root.render(<p key={keyOf(order)}>{speak(order).t('print.failed', { problem })}</p>);
  document.body.dataset['failed'] = problem;
};

const start = (): void => {
  const order = readOrder(window.location.hash);
  Promise.all([paperOf(order), brandingNow()])
    .then(([paper, branding]) => draw(order, paper, branding))
    .catch((cause: unknown) => fail(order, cause instanceof Error ? cause.message : String(cause)));
};

// A batch of pages changes the order alone: whoever does so takes `data-ready` away first.
window.addEventListener('hashchange', start);
allowPlainStyles(window as object);
start();
