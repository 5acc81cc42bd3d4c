/** Surveys, success measures, model, judgement and reports. */
import { reportKinds } from '../../../../renderer/features/reports/choices.ts';
import { type Stop, dialogOf, menuOf } from './walker.ts';

const tabStops = (
  place: 'surveys' | 'value' | 'model',
  [first, ...others]: readonly string[],
): readonly Stop[] => [
  { name: `${place}, ${first}`, show: (walker) => walker.place(place) },
  ...others.map((tab): Stop => ({
    name: `${place}, ${tab}`,
    show: (walker) => walker.tab(`${place}.tabs.${tab}`),
  })),
];

/** The reports by what is made: of each kind, what the settings ask and the paper or file that comes of it. */
const reportStops: readonly Stop[] = [
  { name: 'reports', show: ({ place }) => place('reports') },
  ...reportKinds.map((kind): Stop => ({
    name: `reports, ${kind}`,
    show: ({ page, t }) => page.getByRole('radio', { name: t(`reports.kinds.${kind}.name`) }).check(),
  })),
  ...(['band', 'owner', 'account'] as const).map((by): Stop => ({
    name: `reports, by ${by}`,
    async show({ page, t }) {
      await page.getByRole('radio', { name: t('reports.kinds.account.name') }).check();
      await page.getByRole('combobox', { name: t('reports.which') }).selectOption(by);
    },
  })),
  {
    name: 'reports, an account nobody has',
    async show({ page, t }) {
      await page
        .getByRole('textbox', { name: t('reports.scopes.account'), exact: true })
        .fill('nobody of this name');
      await page.getByText(t('reports.nobodyToDo')).waitFor();
    },
  },
  {
    name: 'reports, sentences to choose from',
    show: ({ page, t }) =>
      page.getByRole('textbox', { name: t('reports.confidentiality'), exact: true }).focus(),
  },
];

/** The stops, in their order; the sample is open before. */
export const figures: readonly Stop[] = [
  ...tabStops('surveys', ['figures', 'comments', 'answers', 'calculator']),
  ...tabStops('value', ['worth', 'retention', 'risk']),
  ...tabStops('model', ['weights', 'rules', 'variants', 'versions', 'sensitivity']),
  {
    name: 'model, new metric',
    async show(walker) {
      await walker.tab('model.tabs.weights');
      await dialogOf(({ button }) => button('model.metric.add.action').click())(walker);
    },
  },
  {
    name: 'model, menu of a dimension',
    show: menuOf(({ page }) => page.locator('main button[aria-haspopup=menu]:not([data-switch])').first()),
  },
  {
    name: 'model, whether a metric is used',
    show: menuOf(({ page }) => page.locator('main button[data-switch]').first()),
  },
  { name: 'judgement, questions offered', show: ({ place }) => place('questionnaire') },
  {
    name: 'judgement, list',
    async show({ button, page, t }) {
      await button('questionnaire.offer.use').click();
      await page.getByLabel(t('questionnaire.sitting.author')).fill('Ada');
    },
  },
  {
    name: 'judgement, sheet',
    async show({ page, t }) {
      await page.getByLabel(t('questionnaire.sitting.author')).press('Enter');
      await page.getByRole('complementary', { name: t('questionnaire.live.title') }).waitFor();
    },
  },
  ...reportStops,
];
