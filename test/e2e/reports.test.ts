/** Reports: choose, dress, look, print; and the workbook from the window. */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { beyondWindow, seriousViolations } from './app/barriers.ts';
import type { App } from './app/open-app.ts';
import { inEveryShell } from './app/shells.ts';
import { openSample, readPdf, waitForReports, words } from './app/steps.ts';

const t = words();
/** A drawing takes its time where other tests run beside this one. */
const slow = { timeout: 15_000 } as const;
const client = 'Karadeniz Yazılım A.Ş.';

/** A red dot, one pixel large. */
const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==',
  'base64',
);

const userOf = (app: () => App) => {
  const page = () => app().page;
  const button = (name: string | RegExp) => page().getByRole('button', { name });
  const field = (name: string) => page().getByLabel(name, { exact: true });
  /** What the drawn paper says, once it is drawn anew. */
  const onPaper = () => page().frameLocator('iframe').locator('#root');
  return {
    page,
    button,
    field,
    onPaper,
    kind: (name: string) => page().getByRole('radio', { name: t(`reports.kinds.${name}.name`) }),
    which: () => page().getByRole('combobox', { name: t('reports.which') }),
    place: (name: string) => page().locator(`[data-place=${name}]`),
  };
};

inEveryShell('the reports', (open) => {
  let app: App;
  const user = userOf(() => app);
  beforeAll(async () => {
    app = await open();
    await openSample(app.page);
  });
  afterAll(() => app.close());

  it('shows the paper as it will be printed, and complains of nothing', async () => {
    await user.place('reports').click();
    await user.onPaper().getByRole('heading', { level: 1 }).waitFor();
    expect(await beyondWindow(app)).toEqual([0, 0]);
    expect(await seriousViolations(app)).toEqual([]);
    expect(app.complaints).toEqual([]);
  });

  it('turns to the next account with the arrow keys', async () => {
    const name = () => user.onPaper().getByRole('heading', { level: 1 }).textContent();
    const first = await name();
    await user.page().keyboard.press('ArrowRight');
    await expect.poll(name, slow).not.toBe(first);
    await user.page().keyboard.press('ArrowLeft');
    await expect.poll(name, slow).toBe(first);
  });

  it('puts the client’s name on the paper while it is typed, and keeps it', async () => {
    await user.field(t('reports.client')).fill(client);
    await user.onPaper().getByText(client, { exact: true }).waitFor();
    await user.place('portfolio').click();
    await user.place('reports').click();
    expect(await user.field(t('reports.client')).inputValue()).toBe(client);
  });

  it('speaks another language on paper than in the window', async () => {
    await user.field(t('reports.language')).selectOption('he');
    await expect
      .poll(() => user.page().frameLocator('iframe').locator('html').getAttribute('dir'), slow)
      .toBe('rtl');
    await user.onPaper().getByText(words('he')('account.history.title')).waitFor();
    expect(await user.page().locator('html').getAttribute('dir')).toBe('ltr');
  });

  it('takes a logo, says at the field why another file is none, and gives a removed one back', async () => {
    const chooser = user.page().locator('input[type=file]');
    const [png, wrong] = [join(app.folder, 'dot.png'), join(app.folder, 'wrong.png')];
    writeFileSync(png, dot);
    writeFileSync(wrong, 'no picture');
    await chooser.setInputFiles(wrong);
    await user.page().getByRole('alert').getByText('wrong.png').waitFor();
    await chooser.setInputFiles(png);
    await user.page().frameLocator('iframe').locator('img').waitFor();
    expect(await user.page().getByRole('alert').count()).toBe(0);
    await user.button(t('reports.logo.remove')).click();
    await expect.poll(() => user.page().frameLocator('iframe').locator('img').count(), slow).toBe(0);
    await user.button(t('plan.undo')).click();
    await user.page().frameLocator('iframe').locator('img').waitFor();
  });

  it('prints what the list shows, a file each under its name, in the language of the report', async () => {
    await user.place('portfolio').click();
    const red = user.button(new RegExp(`^\\d+\\s*${t('bands.red.word')}`));
    const count = Number.parseInt((await red.textContent()) ?? '', 10);
    expect(count).toBeGreaterThan(1);
    await red.click();
    await user.button(t('portfolio.reports')).click();
    expect(await user.which().inputValue()).toBe('shown');
    await user.button(t('reports.press.account', { count, shown: `${count}` })).click();
    const files = await waitForReports(app, count);
    for (const file of files) {
      const pdf = await readPdf(readFileSync(file));
      const name = basename(file).replace(/( \d{4}-\d\d-\d\d)?\.pdf$/, '');
      expect(pdf.pages).toBe(1);
      expect(pdf.text).toContain(name);
      expect(pdf.text).toContain(client);
      expect(pdf.text).toMatch(/[א-ת]/);
    }
  }, 120_000);

  it('says what to do where nobody is chosen', async () => {
    await user.which().selectOption('account');
    await user.page().getByText(t('reports.nobodyToDo')).waitFor();
    expect(await user.button(/^Print/).isDisabled()).toBe(true);
  });

  it('saves the workbook with Enter', async () => {
    await user.kind('xlsx').check();
    await user.page().keyboard.press('Enter');
    await user
      .page()
      .getByRole('button', { name: t('app.showInFolder') })
      .first()
      .waitFor();
    const files = () =>
      readdirSync(app.documents, { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.xlsx'),
      );
    await expect.poll(files, { timeout: 60_000 }).toHaveLength(1);
    expect(
      readFileSync(join(app.documents, files()[0] ?? ''))
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    expect(app.complaints).toEqual([]);
  }, 90_000);
});
