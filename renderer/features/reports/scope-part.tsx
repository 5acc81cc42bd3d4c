/** Of which accounts: all, those of the list, a light, an owner, a segment, or one by its name. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AccountChooser } from '../../ui/account-chooser.tsx';
import { Section } from '../../ui/section.tsx';
import { useFormat, useLanguage } from '../../ui/use-format.ts';
import { collatorOf } from '../portfolio/rows/kept-keys.ts';
import { lights, type Scope, scopeBeginning, scopesOf, valuesOf } from './choices.ts';
import css from './choices.module.css';
import { useReports } from './reports-context.tsx';
import type { Chosen } from './use-chosen.ts';

interface PartProps<S extends Scope> {
  readonly scope: S;
  readonly accounts: Chosen['accounts'];
  readonly onScope: (scope: Scope) => void;
}

type OfLight = Extract<Scope, { by: 'band' }>;
type OfValue = Extract<Scope, { by: 'owner' | 'segment' }>;
type OfAccount = Extract<Scope, { by: 'account' }>;

const LightChoice = ({ scope, accounts, onScope }: PartProps<OfLight>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const countOf = (band: OfLight['band']): number => accounts.all.filter((row) => row.band === band).length;
  const data = lights.map((band) => ({
    value: band,
    label: t('reports.counted', { name: t(`bands.${band}.word`), shown: format.number(countOf(band), 0) }),
  }));
  return (
    <NativeSelect
      aria-label={t('reports.scopes.band')}
      data={data}
      value={scope.band}
      onChange={({ currentTarget: { value } }) => {
        const band = lights.find((own) => own === value);
        if (band) onScope({ by: 'band', band });
      }}
    />
  );
};

const ValueChoice = ({ scope, accounts, onScope }: PartProps<OfValue>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { by } = scope;
  const { compare } = collatorOf(useLanguage());
  // A name may be anything, also blank: values carry a sign of their own.
  const data = valuesOf(by, accounts, compare).map(([value, count]) => ({
    value: value === null ? '' : `=${value}`,
    label: t('reports.counted', {
      name: value ?? t(`reports.without.${by}`),
      shown: format.number(count, 0),
    }),
  }));
  return (
    <NativeSelect
      aria-label={t(`reports.scopes.${by}`)}
      data={data}
      value={scope.value === null ? '' : `=${scope.value}`}
      onChange={({ currentTarget: { value } }) => onScope({ by, value: value === '' ? null : value.slice(1) })}
    />
  );
};

const AccountChoice = ({ scope, accounts, onScope }: PartProps<OfAccount>) => {
  const { t } = useTranslation();
  const { account, text } = scope;
  const isGone = account !== null && !accounts.all.some(({ id }) => id === account.id);
  return (
    <AccountChooser
      label={t('reports.scopes.account')}
      text={text}
      account={account}
      onChange={(chosen, typed) => onScope({ by: 'account', account: chosen, text: typed })}
      error={isGone ? t('errors.account.notScored') : undefined}
      unknown={(typed) => t('reports.unknownAccount', { name: typed })}
    />
  );
};

const Further = ({ scope, ...props }: PartProps<Scope>) => {
  switch (scope.by) {
    case 'all':
    case 'shown':
      return null;
    case 'band':
      return <LightChoice scope={scope} {...props} />;
    case 'owner':
    case 'segment':
      return <ValueChoice scope={scope} {...props} />;
    case 'account':
      return <AccountChoice scope={scope} {...props} />;
  }
};

/** A select of the ways, and what each of them asks further; nothing where it is always all accounts. */
export const ScopePart = ({ choices: { kind, scope }, accounts }: Pick<Chosen, 'choices' | 'accounts'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { compare } = collatorOf(useLanguage());
  const { choose } = useReports();
  const ways = scopesOf(kind);
  if (ways.length === 0) return null;
  const count = { all: accounts.all.length, shown: accounts.shown.length } as const;
  const data = ways.map((by) => ({
    value: by,
    label:
      by === 'all' || by === 'shown'
        ? t('reports.counted', { name: t(`reports.scopes.${by}`), shown: format.number(count[by], 0) })
        : t(`reports.scopes.${by}`),
  }));
  return (
    <Section title={t('reports.which')}>
      <div className={css.fields}>
        <NativeSelect
          aria-label={t('reports.which')}
          data={data}
          value={scope.by}
          onChange={({ currentTarget: { value } }) => {
            const by = ways.find((way) => way === value);
            if (by) choose({ scope: scopeBeginning(by, accounts, compare) });
          }}
        />
        <Further scope={scope} accounts={accounts} onScope={(next) => choose({ scope: next })} />
      </div>
    </Section>
  );
};
