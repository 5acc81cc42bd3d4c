/** What the score would be with other values: a slider per metric, the outcome beside them. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccountPage } from '../../../../shared/model/account-page.ts';
import { Section } from '../../../ui/section.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useNames } from '../names.ts';
import { AccountPageProvider, useAccountPage } from '../page-context.ts';
import { columnsOf } from '../pick.ts';
import { MetricLine } from './metric-line.tsx';
import { Outcome } from './outcome.tsx';
import { canTry, pageAsIf, type Tried, withoutValue, withPath, withValue } from './tried.ts';
import { useWhatIf } from './use-what-if.ts';
import css from './what-if-view.module.css';

interface TryProps {
  /** The page as it is; the one around is as it would be. */
  readonly now: AccountPage;
  readonly tried: Tried;
  readonly onTried: (tried: Tried) => void;
}

/** Buttons for everything at once. */
const Ways = ({ tried, onTried }: TryProps) => {
  const { t } = useTranslation();
  const { pathToGreen: path } = useAccountPage();
  return (
    <div className={css.ways}>
      <Button
        variant="filled"
        disabled={path === null || path.levers.length === 0}
        onClick={() => onTried(withPath(tried, path?.levers ?? []))}
      >
        {t(path?.reaches === false ? 'account.whatIf.putAll' : 'account.whatIf.putPath')}
      </Button>
      <Button disabled={Object.keys(tried).length === 0} onClick={() => onTried({})}>
        {t('account.whatIf.resetAll')}
      </Button>
      <p className={css.about}>{t('account.whatIf.about')}</p>
    </div>
  );
};

const Lines = ({ now, tried, onTried }: TryProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const names = useNames();
  const page = useAccountPage();
  const own = new Map(
    now.score.dimensions.flatMap(({ metrics }) => metrics.map(({ key, value }) => [key, value])),
  );
  const shown = columnsOf({ ...page, dimensionsOff: [] }).map(({ key }) => key);
  const dimensions = shown.flatMap(
    (key) => page.score.dimensions.find((dimension) => dimension.key === key) ?? [],
  );
  return dimensions.map(({ key, metrics, score }) => (
    <Section
      key={key}
      title={names.dimension(key)}
      aside={t('account.whatIf.scores', {
        score: score === null ? t('account.score.none') : format.score(score, page.model.cutoffs),
      })}
    >
      <ul>
        {metrics.map((metric) => {
          const rules = page.definitions.find((definition) => definition.key === metric.key);
          if (!rules || !canTry(metric, rules)) return null;
          return (
            <MetricLine
              key={metric.key}
              metric={
                tried[metric.key] === undefined ? metric : { ...metric, value: tried[metric.key] ?? null }
              }
              rules={rules}
              own={own.get(metric.key) ?? null}
              isTried={tried[metric.key] !== undefined}
              onValue={(value) => onTried(withValue(tried, metric.key, value))}
              onReset={() => onTried(withoutValue(tried, metric.key))}
            />
          );
        })}
      </ul>
    </Section>
  ));
};

const Trying = () => {
  const now = useAccountPage();
  const [tried, setTried] = useState<Tried>({});
  const answer = useWhatIf(now, tried);
  const props = { now, tried, onTried: setTried };
  return (
    <AccountPageProvider value={pageAsIf(now, answer)}>
      <div className={css.view}>
        <div className={css.lines}>
          <Ways {...props} />
          <Lines {...props} />
        </div>
        <Outcome now={now} tried={tried} />
      </div>
    </AccountPageProvider>
  );
};

/** The view; another account or date begins anew. */
export const WhatIfView = () => {
  const { score, asOf } = useAccountPage();
  return <Trying key={`${score.id} ${asOf}`} />;
};
