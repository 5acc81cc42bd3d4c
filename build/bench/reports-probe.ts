/** What the bench of reports does inside the window: calls as the page makes them. Each runs there, so it uses nothing from here. */
import type { CallInput, NabizBridge } from '../../shared/contract.ts';
import type { PackedPage } from '../../shared/model/portfolio/packed-page.ts';

/** The list of accounts. */
export const openPortfolio = async (): Promise<PackedPage> => {
  const { nabiz } = globalThis as unknown as { readonly nabiz: NabizBridge };
  const answer = await nabiz.call('portfolio.open', {});
  if (!answer.ok) throw new Error(answer.error.message);
  return answer.value;
};

/** Lets go of the open workspace. */
export const closeWorkspace = async (): Promise<void> => {
  const { nabiz } = globalThis as unknown as { readonly nabiz: NabizBridge };
  const answer = await nabiz.call('workspace.close', {});
  if (!answer.ok) throw new Error(answer.error.message);
};

/** How long the list of accounts and one account's page take to be answered, in milliseconds. */
export const callBoth = async (account: number): Promise<{ readonly list: number; readonly page: number }> => {
  const { nabiz } = globalThis as unknown as { readonly nabiz: NabizBridge };
  const timed = async (call: () => ReturnType<NabizBridge['call']>): Promise<number> => {
    const start = performance.now();
    const answer = await call();
    if (!answer.ok) throw new Error(answer.error.message);
    return performance.now() - start;
  };
  const list = await timed(() => nabiz.call('portfolio.open', {}));
  return { list, page: await timed(() => nabiz.call('account.open', { account })) };
};

/** Prints accounts and waits for the end. */
export const printBatch = async (accounts: readonly number[]): Promise<void> => {
  const { nabiz } = globalThis as unknown as { readonly nabiz: NabizBridge };
  await new Promise<void>((resolve, reject) => {
    let job: string | undefined;
    const stop = nabiz.listen((event) => {
      if (!('job' in event) || event.job !== job) return;
      if (event.type === 'job.done') resolve();
      else if (event.type === 'job.failed') reject(new Error(event.error.message));
      else return;
      stop();
    });
    const order: CallInput<'report.accounts'> = {
      accounts: [...accounts],
      kind: 'account',
      language: 'en',
      size: 'A4',
    };
    void nabiz.call('report.accounts', order).then((started) => {
      if (started.ok) job = started.value.job;
      else reject(new Error(started.error.message));
    });
  });
};
