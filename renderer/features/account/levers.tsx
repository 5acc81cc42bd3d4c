/** What levers mean, and the way to green in words. */
import { useTranslation } from 'react-i18next';
import { Definition } from '../../ui/definition.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useNames } from './names.ts';
import { useAccountPage } from './page-context.ts';
import type { LeverStep } from './pick.ts';
import { RowsLink } from './rows/rows-link.tsx';

/** What one lever means: its value now, the one it needs, what that brings. */
export const LeverDefinition = ({ lever }: Pick<LeverStep, 'lever'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const facts = [
    { label: t('account.about.formula'), value: t('account.lever.formula') },
    { label: t('account.lever.now'), value: format.measured({ value: lever.from, unit: lever.unit }) },
    { label: t('account.lever.needed'), value: format.measured({ value: lever.to, unit: lever.unit }) },
    { label: t('account.lever.gain'), value: format.signed(lever.gain, 2) },
  ];
  return (
    <>
      <Definition title={names.metric(lever.metric)} text={t('account.lever.definition')} facts={facts} />
      <RowsLink about={{ kind: 'metric', key: lever.metric }} />
    </>
  );
};

/** A few words: whether, and how, green can be reached. */
export const usePathSentence = (): string => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const { pathToGreen: path, score, model } = useAccountPage();
  if (score.score === null) return t('account.path.unknown');
  if (score.computedBand === 'unknown') return t('account.path.coverage');
  if (path === null) return t('account.path.green');
  const count = path.levers.length;
  const detail = { steps: format.number(count, 0), score: format.score(path.score, model.cutoffs), count };
  if (path.reaches) return t('account.path.reaches', detail);
  if (path.score < model.cutoffs.green) return t('account.path.short', detail);
  return t('account.path.capped', {
    metrics: format.list(path.caps.map((cap) => names.metricInText(cap.metric))),
  });
};
