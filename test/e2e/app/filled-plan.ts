/** An account with more in its plan than its page has room for: late and long actions, notes, one of them confidential. */
import type { App } from './open-app.ts';

const long =
  'agree with their head of purchasing on a written list of every open ticket with a name and a date, and have both sides sign it by Friday';

/** The first of the actions stands in its column, too. */
const onSupport = { kind: 'dimension', key: 'support' };

/** What is stored about the account, by the calls of the page. */
const callsOf = (account: number): readonly (readonly [name: string, input: object])[] => {
  const free = { account, about: null, play: null, steps: null, doneWhen: null, note: null, author: null };
  return [
    ...[1, 2, 3, 4, 5, 6].map((place) => {
      const dueOn = place === 6 ? null : `2026-10-${place * 5 + 5}`;
      return [
        'plan.add',
        {
          ...free,
          about: place === 1 ? onSupport : null,
          title: `Long action ${place}: ${long}`,
          owner: 'Konstantinos Papadopoulos',
          dueOn,
        },
      ] as const;
    }),
    ...[1, 2, 3, 4, 5].map((day) => {
      const text = `Note for the customer ${day}: ${`${long}. `.repeat(6)}`;
      return ['notes.add', { account, date: `2026-10-0${day}`, text, prints: true, author: null }] as const;
    }),
    [
      'notes.add',
      { account, date: '2026-10-06', text: `Kept to ourselves: ${long}`, prints: false, author: null },
    ],
  ];
};

/** Stores all of it; the open page asks again when it is shown anew. */
export const fillPlan = async ({ page }: Pick<App, 'page'>, name: string): Promise<void> => {
  const id = await page.evaluate(async (wanted) => {
    const { nabiz } = globalThis as unknown as { nabiz: { call(name: string, input: object): Promise<never> } };
    const { value } = (await nabiz.call('portfolio.open', {})) as {
      value: { accounts: { name: string[]; id: number[] } };
    };
    return value.accounts.id[value.accounts.name.indexOf(wanted)] ?? 0;
  }, name);
  const refused = await page.evaluate(async (calls) => {
    const { nabiz } = globalThis as unknown as {
      nabiz: { call(name: string, input: object): Promise<{ readonly ok: boolean }> };
    };
    let count = 0;
    for (const [call, input] of calls) if (!(await nabiz.call(call, input)).ok) count += 1;
    return count;
  }, callsOf(id));
  if (refused > 0) throw new Error(`${refused} entries of the plan were refused`);
};
