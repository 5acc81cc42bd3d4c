/** Asks for everything that a dossier says. */
import type { CallInput, CallName, CallOutputs } from '../../../../shared/contract.ts';
import type { DatasetName } from '../../../../shared/datasets/types.ts';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import type { DatedChange } from '../../../../shared/model/change.ts';
import type { Model } from '../../../../shared/model/model.ts';
import { aboutText } from '../../../../shared/model/rows-about.ts';
import type { RowsBehind } from '../../../../shared/model/rows-behind.ts';
import { withVariant } from '../../../../shared/model/with-variant.ts';
import { columnsOf, splitOff } from '../pick.ts';
import type { Dossier, RowsOfMetric } from './dossier.ts';

/** Asks the engine one thing. Throws where it answers an error. */
export type Ask = <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutputs[N]>;

/** Which account, at which date. */
interface At {
  readonly account: number;
  readonly asOf: string;
}

/** Every part of a figure's rows of which any counts, each with its newest counting rows. */
const countingRows = async (ask: Ask, at: At, about: string): Promise<readonly RowsBehind[]> => {
  const first = await ask('account.rows', { ...at, about, part: 0, counting: true });
  const others = first.parts.map((_, part) => part).slice(1);
  const answers = await Promise.all(
    others.map((part) => ask('account.rows', { ...at, about, part, counting: true })),
  );
  return [first, ...answers].filter(({ rows }) => rows.length > 0);
};

const rowsOfMetrics = async (ask: Ask, at: At, page: AccountPage): Promise<readonly RowsOfMetric[]> => {
  const metrics = columnsOf(page).flatMap(({ dimension }) => (dimension ? splitOff(dimension).shown : []));
  const all = await Promise.all(
    metrics.map(async ({ key }) => ({
      metric: key,
      answers: await countingRows(ask, at, aboutText({ kind: 'metric', key })),
    })),
  );
  return all.filter(({ answers }) => answers.length > 0);
};

const changesOf = ({ history, model, score }: AccountPage, ask: Ask): Promise<readonly DatedChange[]> => {
  const { version } = model;
  return Promise.all(
    history.slice(1).map((point, place) =>
      ask('account.change', {
        account: score.id,
        from: history[place]?.date ?? point.date,
        to: point.date,
        // The history is told under one model, and so are its steps.
        fromVersion: version,
        toVersion: version,
      }),
    ),
  );
};

const tableOf = async (
  ask: Ask,
  { at, page, key }: { readonly at: At; readonly page: AccountPage; readonly key: DatasetName },
): Promise<RowsBehind | null> => {
  const isKnown = page.freshness.some(({ dataset, newest }) => dataset === key && newest !== null);
  if (!isKnown) return null;
  return ask('account.rows', { ...at, about: aboutText({ kind: 'dataset', key }), counting: true });
};

const modelOf = async ({ model, score }: AccountPage, ask: Ask): Promise<Model> => {
  const whole = await ask('model.version', { version: model.version });
  const variant = whole.variants.find(({ name }) => name === score.variant);
  return variant ? withVariant(whole, variant) : whole;
};

/** All of it, at the date or else at the newest fact's. */
export const gatherDossier = async (
  ask: Ask,
  { account, asOf }: { readonly account: number; readonly asOf?: string | undefined },
): Promise<Dossier> => {
  const page = await ask('account.open', { account, ...(asOf !== undefined && { asOf }) });
  const at = { account, asOf: page.asOf };
  const [people, answers, { decisions }, changes, tickets, invoices, rows, model, imports] = await Promise.all([
    ask('account.people', at),
    ask('account.answers', at),
    ask('account.decisions', { account }),
    changesOf(page, ask),
    tableOf(ask, { at, page, key: 'tickets' }),
    tableOf(ask, { at, page, key: 'invoices' }),
    rowsOfMetrics(ask, at, page),
    modelOf(page, ask),
    ask('import.list', {}),
  ]);
  return { page, people, answers, decisions, changes, tickets, invoices, rows, model, imports };
};
