/** What an account is called, for the name of a file about it. */
import type { Context } from '../context.ts';

/** Its name at a date (`YYYY-MM-DD`; left out = the newest data). Throws `account.unknown`, `account.notScored`. */
export const accountName = async (
  { engine }: Pick<Context, 'engine'>,
  { account, asOf }: { readonly account: number; readonly asOf?: string | undefined },
): Promise<string> => (await engine.call('account.open', { account, asOf })).score.name;
