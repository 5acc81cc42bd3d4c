/** The paper before it is printed: follows every choice, and turns through the accounts that are chosen. */
import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from '../../../shared/i18n/index.ts';
import type { PortfolioRow } from '../../../shared/model/portfolio-page.ts';
import { useKeys } from '../../app/use-keys.ts';
import { useSettled } from '../../app/use-settled.ts';
import { Arrow } from '../../ui/arrow.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useFormat, useLanguage } from '../../ui/use-format.ts';
import { isOfAccounts } from './choices.ts';
import { FileContents } from './file-contents.tsx';
import { previewOf } from './order.ts';
import { PaperFrame } from './paper-frame.tsx';
import css from './preview.module.css';
import { useReports } from './reports-context.tsx';
import type { Chosen } from './use-chosen.ts';

interface TurningProps {
  readonly rows: readonly PortfolioRow[];
  readonly at: number;
  readonly onTurn: (at: number) => void;
}

/** Back and forth through the accounts, with the arrow keys too, in the reading direction. */
const Turning = ({ rows, at, onTurn }: TurningProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const forward = directionOf(useLanguage()) === 'ltr' ? 1 : -1;
  const by = (step: number) => () => {
    if (at + step >= 0 && at + step < rows.length) onTurn(at + step);
  };
  useKeys({ ArrowRight: by(forward), ArrowLeft: by(-forward) });
  const name = rows[at]?.name ?? '';
  return (
    <div className={css.turning}>
      <span className={css.whose} title={name} dir="auto">
        {name}
      </span>
      {rows.length > 1 ? (
        <>
          <span className={css.count}>
            {t('reports.place', { at: format.number(at + 1, 0), all: format.number(rows.length, 0) })}
          </span>
          <Button aria-label={t('account.previous')} disabled={at === 0} onClick={by(-1)}>
            <Arrow kind="previous" />
          </Button>
          <Button aria-label={t('account.next')} disabled={at === rows.length - 1} onClick={by(1)}>
            <Arrow kind="next" />
          </Button>
        </>
      ) : null}
    </div>
  );
};

/** Which of the accounts is looked at; another choice begins with its first, unless the same is among them. */
const useTurning = (rows: readonly PortfolioRow[]) => {
  const [id, setId] = useState<number | null>(null);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.id === id),
  );
  return { at, account: rows[at], turnTo: (next: number) => setId(rows[next]?.id ?? null) };
};

const Head = ({ children, flows }: { readonly children?: React.ReactNode; readonly flows: boolean }) => {
  const { t } = useTranslation();
  const { previewSize, setPreviewSize } = useReports();
  return (
    <header className={css.head}>
      <h2 className={css.title}>{t('reports.preview')}</h2>
      {children}
      <span className={css.space} />
      {flows ? (
        <span className={css.note}>{t('reports.flows')}</span>
      ) : (
        <Choice
          label={t('reports.fit.label')}
          options={(['page', 'width'] as const).map((value) => ({ value, label: t(`reports.fit.${value}`) }))}
          value={previewSize}
          onChange={setPreviewSize}
        />
      )}
    </header>
  );
};

const Paper = ({ chosen }: { readonly chosen: Chosen }) => {
  const { t } = useTranslation();
  const { previewSize, look } = useReports();
  const { choices, rows } = chosen;
  const { at, account, turnTo } = useTurning(rows);
  const [flows, setFlows] = useState(false);
  const paper = previewOf(choices, {
    accounts: rows.map(({ id }) => id),
    account: account?.id,
    asOf: chosen.look.asOf,
  });
  const { language, size } = chosen.look;
  const order = useSettled(paper && { ...paper, language, size, turn: look.kept });
  const isOne = isOfAccounts(choices.kind);
  useEffect(() => setFlows(false), [choices.kind]);
  const whose = isOne ? (account?.name ?? '') : t(`reports.kinds.${choices.kind}.name`);
  return (
    <>
      <Head flows={flows}>{isOne ? <Turning rows={rows} at={at} onTurn={turnTo} /> : null}</Head>
      {paper && order ? (
        <PaperFrame
          order={order}
          fit={previewSize}
          title={t('reports.previewOf', { name: whose })}
          onFlows={setFlows}
        />
      ) : (
        <div className={css.none}>
          <Empty what={t('reports.nobody')} toDo={t('reports.nobodyToDo')} />
        </div>
      )}
    </>
  );
};

/** The paper, or what a file will hold. */
export const Preview = ({ chosen }: { readonly chosen: Chosen }) => {
  const { t } = useTranslation();
  const { kind } = chosen.choices;
  return (
    <section className={css.preview} aria-label={t('reports.preview')}>
      {kind === 'xlsx' || kind === 'csv' ? (
        <FileContents kind={kind} language={chosen.look.language} count={chosen.accounts.all.length} />
      ) : (
        <Paper chosen={chosen} />
      )}
    </section>
  );
};
