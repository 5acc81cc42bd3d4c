/** What a pasted set comes to: the score with its interval, its three groups, how often each score was given. */
import { useTranslation } from 'react-i18next';
import { fewestForScore } from '../../../../shared/model/surveys/nps.ts';
import type { PastedNps } from '../../../../shared/model/surveys/pasted-scores.ts';
import { Definition } from '../../../ui/definition.tsx';
import { Figure } from '../../../ui/figure.tsx';
import { Table } from '../../../ui/table.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import css from './calculator-panel.module.css';
import { Distribution } from './distribution.tsx';
import type { PastedSet } from './pasted-state.ts';

interface ResultProps {
  readonly set: PastedSet;
  readonly result: PastedNps;
}

/** The number, its interval, and how it is computed behind it. */
const Score = ({ result }: Pick<ResultProps, 'result'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { nps, promoters, detractors, scores } = result;
  if (!nps) return null;
  const count = (value: number): string => format.number(value, 0);
  const range = t('surveys.calculator.range', { low: format.number(nps.low), high: format.number(nps.high) });
  const formula = `100 × (${count(promoters)} − ${count(detractors)}) ÷ ${count(scores.length)}`;
  const about = () => (
    <Definition
      title={t('account.voice.nps.name')}
      text={t('surveys.calculator.definition')}
      facts={[
        { label: t('surveys.calculator.formula'), value: <span dir="ltr">{formula}</span> },
        { label: t('surveys.calculator.interval'), value: range },
      ]}
    />
  );
  return (
    <p className={css.score}>
      <Figure about={about}>
        {t('account.voice.nps.name')} <b>{format.number(nps.score)}</b>
      </Figure>
      <span>{range}</span>
    </p>
  );
};

/** Why there is no score. */
const NoScore = ({ result }: Pick<ResultProps, 'result'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { scores, nps } = result;
  if (nps) return null;
  if (scores.length >= fewestForScore) return <p>{t('surveys.calculator.notYet')}</p>;
  const fewest = format.number(fewestForScore, 0);
  const given = scores.map((score) => format.number(score, 0));
  return (
    <p className={css.tooFew}>
      <span>{t('surveys.calculator.tooFew', { fewest })}</span>
      {given.length > 0 ? <span>{t('surveys.calculator.given', { scores: format.list(given) })}</span> : null}
    </p>
  );
};

const Groups = ({ result }: Pick<ResultProps, 'result'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const all = result.scores.length;
  const rows = (['promoters', 'passives', 'detractors'] as const).map((group) => ({
    group,
    n: result[group],
  }));
  return (
    <Table
      label={t('surveys.calculator.groups.title')}
      rowKey={({ group }) => group}
      rows={rows}
      columns={[
        {
          key: 'group',
          heading: t('surveys.calculator.groups.title'),
          width: 'rest',
          cell: ({ group }) => (
            <span className={css.group} data-group={group}>
              {t(`surveys.calculator.groups.${group}`)}
            </span>
          ),
        },
        {
          key: 'n',
          heading: t('surveys.calculator.answers'),
          kind: 'figure',
          cell: ({ n }) => format.number(n, 0),
        },
        {
          key: 'share',
          heading: t('surveys.calculator.share'),
          kind: 'figure',
          cell: ({ n }) => format.share(n / all),
        },
      ]}
    />
  );
};

/** The result; the live score is read out as it changes. */
export const PastedResult = ({ set, result }: ResultProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const n = result.scores.length;
  const label = t('surveys.calculator.distribution', {
    set: t(`surveys.calculator.set.${set}`),
    count: n,
    shown: format.number(n, 0),
  });
  return (
    <div className={css.result}>
      <div className={css.live} role="status">
        <Score result={result} />
        <NoScore result={result} />
      </div>
      {result.doubt === 'noZeros' ? <p className={css.doubt}>{t('surveys.calculator.doubt')}</p> : null}
      {n > 0 ? (
        <>
          <Groups result={result} />
          <Distribution counts={result.distribution} label={label} />
        </>
      ) : null}
    </div>
  );
};
