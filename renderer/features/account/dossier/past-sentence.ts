/** What the chart shows, in one sentence. */
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { seriesOf } from '../pick.ts';
import { spanOf } from './months.ts';

/** "From 81 on 31 Oct 2024 to 64 on 22 Nov 2026; the lowest was 58, the highest 84." */
export const usePastSentence = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const { history, model } = useAccountPage();
  const span = spanOf(seriesOf(history, null));
  const known = history.filter(({ score }) => score !== null);
  const [first, last] = [known[0], known.at(-1)];
  if (!span || !first || !last) return t('account.history.short');
  const score = (value: number): string => format.score(value, model.cutoffs);
  if (known.length === 1)
    return t('dossier.past.one', { score: score(span.last), date: format.date(last.date) });
  return t('dossier.past.sentence', {
    first: score(span.first),
    from: format.date(first.date),
    last: score(span.last),
    to: format.date(last.date),
    low: score(span.low),
    high: score(span.high),
  });
};
