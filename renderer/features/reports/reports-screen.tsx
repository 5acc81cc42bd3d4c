/** Reports: what is printed for whom, how it looks, and the files for other programs. */
import { Button } from '@mantine/core';
import type { FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortfolioPage } from '../../../shared/model/portfolio-page.ts';
import type { ReportSettings } from '../../../shared/model/report-settings.ts';
import { Failure } from '../../app/failure.tsx';
import { ProgressBar } from '../../app/progress-bar.tsx';
import { useSession } from '../../app/session.tsx';
import { useKeys } from '../../app/use-keys.ts';
import { useFormat } from '../../ui/use-format.ts';
import { usePortfolioView } from '../portfolio/view-context.tsx';
import { BrandingPart } from './branding-part.tsx';
import { LookPart } from './look-part.tsx';
import { PressBar, usePress } from './press-bar.tsx';
import { Preview } from './preview.tsx';
import { useReports } from './reports-context.tsx';
import css from './reports-screen.module.css';
import { ScopePart } from './scope-part.tsx';
import { useChosen } from './use-chosen.ts';
import { WhatPart } from './what-part.tsx';

/** A button does its own, whatever Enter means elsewhere. */
const isOnButton = (): boolean => document.activeElement?.closest('button, a, [role=button]') != null;

const Filled = ({ page, settings }: { readonly page: PortfolioPage; readonly settings: ReportSettings }) => {
  const { t } = useTranslation();
  const { look } = useReports();
  const chosen = useChosen(page);
  const press = usePress(chosen);
  useKeys({ Enter: () => (isOnButton() ? false : press.press()) });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    press.press();
  };
  const { kind } = chosen.choices;
  const isPaper = kind !== 'xlsx' && kind !== 'csv';
  return (
    <form className={css.screen} onSubmit={submit} onBlur={() => void look.keep()}>
      <div className={css.choices} tabIndex={-1}>
        <h1 className={css.title}>{t('reports.title')}</h1>
        <WhatPart />
        <ScopePart choices={chosen.choices} accounts={chosen.accounts} />
        <LookPart settings={settings} onChange={look.change} asOf={page.asOf} isPaper={isPaper} />
        {isPaper ? (
          <BrandingPart branding={settings.branding} onChange={look.brand} language={chosen.look.language} />
        ) : null}
      </div>
      <Preview chosen={chosen} />
      <PressBar chosen={chosen} press={press} />
    </form>
  );
};

/** Without accounts there is nothing to report: what to do first. */
const NoAccounts = ({ asOf }: { readonly asOf: string }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { session, dispatch } = useSession();
  const isTooEarly = (session.app.workspace?.accounts ?? 0) > 0 && session.asOf !== null;
  return (
    <div className={css.empty}>
      <h1>{t('reports.title')}</h1>
      <p>{isTooEarly ? t('portfolio.empty.tooEarlyHint', { date: format.date(asOf) }) : t('reports.empty')}</p>
      {isTooEarly ? (
        <Button variant="filled" onClick={() => dispatch({ type: 'asOf.picked', asOf: null })}>
          {t('portfolio.newest')}
        </Button>
      ) : (
        <Button variant="filled" onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'import' } })}>
          {t('portfolio.empty.action')}
        </Button>
      )}
    </div>
  );
};

/** The screen. */
export const ReportsScreen = () => {
  const { t } = useTranslation();
  const { call } = usePortfolioView();
  const { settings, error, retry } = useReports().look;
  if (call.error) return <Failure error={call.error} retry={call.retry} />;
  if (error) return <Failure error={error} retry={retry} />;
  if (!call.value || !settings)
    return (
      <div className={css.waiting} role="status">
        <h1>{t('reports.title')}</h1>
        <ProgressBar share={null} label={t('portfolio.scoring')} />
      </div>
    );
  return call.value.accounts.length > 0 ? (
    <Filled page={call.value} settings={settings} />
  ) : (
    <NoAccounts asOf={call.value.asOf} />
  );
};
