/** From the start to the first import: what is seen before there is anything to see. */
import { messyRows, write } from '../importing.ts';
import { dropFiles } from '../steps.ts';
import type { Stop, Walker } from './walker.ts';

const csv = (rows: readonly (readonly unknown[])[]): string =>
  `${rows.map((row) => row.join(',')).join('\n')}\n`;

/** Accounts beside tickets that leave a question open and have a row that is refused. */
const dropTables = async ({ app, button }: Walker): Promise<void> => {
  const paths = [
    write(app.folder, 'Customers.csv', 'Account ID,Company,Segment\nA1,Acme Industries,Big\nA2,Globex,Small\n'),
    write(app.folder, 'Tickets.csv', csv(messyRows)),
  ];
  await dropFiles(app.page, paths);
  await button('import.review.check').waitFor();
};

/** Answers what still waits for an answer, and imports. */
const importAll = async ({ button }: Walker): Promise<void> => {
  await button('import.similar.allSame').click();
  await button('import.checked.go').click();
  await button('import.result.more').waitFor({ timeout: 30_000 });
};

const empty = (
  name: 'portfolio' | 'plan' | 'surveys' | 'value' | 'reports' | 'model' | 'questionnaire',
): Stop => ({
  name: `${name}, empty`,
  show: ({ place }) => place(name),
});

/** The stops, in their order. */
export const beginning: readonly Stop[] = [
  { name: 'start, nothing opened before', show: ({ button }) => button('start.sample.action').waitFor() },
  { name: 'new workspace', show: ({ button }) => button('start.new.action').click() },
  {
    name: 'import, nothing chosen',
    async show({ page, t, button }) {
      await page.getByLabel(t('start.new.name')).fill('Client');
      await button('start.new.create').click();
      await page.getByText(t('import.choose.drop')).waitFor();
    },
  },
  {
    name: 'imports, none',
    async show({ button, page, t }) {
      await button('imports.title').click();
      await page.getByRole('heading', { name: t('imports.title') }).waitFor();
    },
  },
  ...(['portfolio', 'plan', 'surveys', 'value', 'model', 'reports', 'questionnaire'] as const).map(empty),
  {
    name: 'import, review with questions',
    async show(walker) {
      await walker.place('import');
      await dropTables(walker);
    },
  },
  {
    name: 'import, what would change',
    async show({ page, t, button }) {
      await page.getByRole('radio', { name: t('questions.dates.order.dmy') }).check();
      await button('import.review.check').click();
      await button('import.checked.back').waitFor();
    },
  },
  { name: 'import, result', show: importAll },
  {
    name: 'import, a file that is none',
    async show({ app, button, page }) {
      await button('import.result.more').click();
      await dropFiles(page, [write(app.folder, 'Photo.csv', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]))]);
      await page.getByText('Photo.csv').first().waitFor();
    },
  },
  {
    name: 'imports, list and detail',
    async show({ button, place }) {
      await place('portfolio');
      await place('import');
      await button('imports.title').click();
      await button('imports.undo.action').waitFor();
    },
  },
  { name: 'imports, undo asked', show: ({ button }) => button('imports.undo.action').click() },
  { name: 'portfolio, one table', show: ({ place }) => place('portfolio') },
  { name: 'plan, nothing planned', show: ({ place }) => place('plan') },
  { name: 'surveys, no answers', show: ({ place }) => place('surveys') },
  { name: 'value, no revenue', show: ({ place }) => place('value') },
  {
    name: 'account, little known',
    async show({ place, page, button }) {
      await place('portfolio');
      await page.getByRole('row').filter({ hasText: 'Acme Industries' }).first().click();
      await button('account.print').waitFor();
    },
  },
  {
    name: 'start, with one opened before',
    async show({ button, page, t }) {
      await button('app.closeWorkspace').click();
      await page.getByRole('heading', { name: t('start.recent.title') }).waitFor();
    },
  },
];
