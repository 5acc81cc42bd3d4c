/** Pictures of charts: into a file as a job, or into the clipboard at once. */
import { basename, join } from 'node:path';
import type { CopiedPicture } from '../../../shared/calls/pictures.ts';
import type { JobStarted, SavedFile } from '../../../shared/contract.ts';
import { chartTitle } from '../../../shared/i18n/chart-title.ts';
import { translator } from '../../../shared/i18n/index.ts';
import { accountOf } from '../../../shared/model/chart-order.ts';
import { chartFileName, type ChartToDraw, drawChart } from '../../engine/reports/chart-picture.ts';
import { writeWhole } from '../../engine/reports/paper-file.ts';
import type { Handlers, Parsed } from '../../ipc/door.ts';
import type { Context } from '../context.ts';
import { accountName } from './account-name.ts';
import { logWritten } from '../log.ts';
import { placeFor, reportFolder, savedAt } from './place.ts';
import { openWorkspaceInfo } from './workspaces.ts';

type Order = Parsed<'picture.save'>;

/** The account, or the workspace where the chart is of all accounts. */
const nameOf = async (context: Context, { chart }: Order, workspace: string): Promise<string> => {
  const account = accountOf(chart);
  return account === null ? workspace : accountName(context, { account, asOf: chart.asOf });
};

const savePicture = async (context: Context, order: Order): Promise<JobStarted> => {
  const { chart, language } = order;
  const workspace = await openWorkspaceInfo(context);
  const name = await nameOf(context, order, workspace.name);
  const title = chartTitle(translator(language), chart);
  const file = chartFileName({ name, title, date: chart.asOf ?? workspace.newestFact });
  const suggested = join(await reportFolder(context), file);
  const path = await placeFor(context, { kind: 'file', path: suggested });
  return context.jobs.start(async ({ signal, progress }): Promise<SavedFile> => {
    progress({ phase: 'printing', share: null, subject: name });
    await writeWhole(path, await drawChart(context.openPrinter, { ...order, name }, signal));
    const account = accountOf(chart);
    const written = { kind: 'picture.saved', file: basename(path), account } as const;
    await logWritten(context, { ...written, workspace: workspace.name });
    return savedAt(context, path);
  });
};

const copyPicture = async (context: Context, order: Order): Promise<CopiedPicture> => {
  const { name } = await openWorkspaceInfo(context);
  const toDraw: ChartToDraw = { ...order, name: await nameOf(context, order, name) };
  const png = await drawChart(context.openPrinter, toDraw);
  if (!context.copyPicture)
    return { isCopied: false, address: `data:image/png;base64,${Buffer.from(png).toString('base64')}` };
  await context.copyPicture(png);
  return { isCopied: true };
};

/** The handlers of `picture.*`. */
export const pictureHandlers = (context: Context): Pick<Handlers, 'picture.save' | 'picture.copy'> => ({
  'picture.save': (order) => savePicture(context, order),
  'picture.copy': (order) => copyPicture(context, order),
});
