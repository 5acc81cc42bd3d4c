/** Shares of what was kept, in the reader's language. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { amountsIn } from '../parts/amounts.ts';
import type { KeptShare, ShareName } from './kept-shares.ts';

/** Small shares of a month need their second decimal. */
const decimalsOf = (name: ShareName): number => (name === 'monthlyChurn' ? 2 : 1);

/** A share as it is shown; a dash where there is none. */
export const useShareText = (): ((share: Pick<KeptShare, 'name' | 'value'>) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ name, value }) => (value === null ? t('common.none') : format.share(value, decimalsOf(name)));
};

const mapped = <In>(
  terms: Readonly<Record<string, In>> | undefined,
  text: (term: In) => string,
): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(terms ?? {}).map(([name, term]) => [name, text(term)]));

/** A share's formula with its numbers put in; null where there is none. */
export const useFilledShare = (currency: string | null): ((share: KeptShare) => string | null) => {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = useShareText();
  return (share) => {
    if (share.value === null) return null;
    const amounts = amountsIn(format, currency, Object.values(share.money ?? {}));
    return t(`value.retention.shares.${share.name}.filled`, {
      ...mapped(share.money, amounts.plain),
      ...mapped(share.counts, (count) => format.number(count, 0)),
      ...mapped(share.shares, (value) => format.share(value, 2)),
      value: textOf(share),
    });
  };
};
