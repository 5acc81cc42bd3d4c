/** Who the account is: its facts as a small table of label and value. */
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowsAbout } from '../../../shared/model/rows-about.ts';
import { Clip } from '../../ui/clip.tsx';
import { Definition } from '../../ui/definition.tsx';
import { Figure } from '../../ui/figure.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { useAccountPage } from './page-context.ts';
import { RowsLink } from './rows/rows-link.tsx';
import { Renewal } from './worth/renewal.tsx';
import { WorthFacts } from './worth/worth-facts.tsx';
import css from './identity.module.css';

/** A fact stands in the account's own row, unless it is worked out from others. */
const accountRow: RowsAbout = { kind: 'dataset', key: 'accounts' };
const factRows: Readonly<Record<string, RowsAbout>> = {
  mrr: { kind: 'value' },
  seats: { kind: 'metric', key: 'seatUtilisation' },
};

const FactFigure = ({ name, text }: { readonly name: string; readonly text: string }) => {
  const { t } = useTranslation();
  const about = () => (
    <>
      <Definition title={t(`account.facts.${name}`)} text={t(`account.factMeaning.${name}`)} />
      <RowsLink about={factRows[name] ?? accountRow} />
    </>
  );
  return (
    <Figure about={about} label={`${t(`account.facts.${name}`)}: ${text}`}>
      <bdi>{text}</bdi>
    </Figure>
  );
};

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <div className={css.fact}>
      <dt>{t(`account.facts.${name}`)}</dt>
      <dd>{children ?? <span className={css.unknown}>{t('account.facts.unknown')}</span>}</dd>
    </div>
  );
};

/** Segment, owner, money and dates; what is not known says so. */
export const Identity = () => {
  const { facts } = useAccountPage();
  const format = useFormat();
  const word = (text: string | null) => (text ? <Clip text={text} direction="isolate" /> : null);
  const figure = (name: string, text: string | null) => (text ? <FactFigure name={name} text={text} /> : null);
  return (
    <dl className={css.facts}>
      <Fact name="segment">{word(facts.segment)}</Fact>
      <Fact name="owner">{word(facts.owner)}</Fact>
      <Fact name="plan">{word(facts.plan)}</Fact>
      <Fact name="country">{word(facts.country)}</Fact>
      <Fact name="mrr">
        {figure('mrr', facts.mrrMinor === null ? null : format.money(facts.mrrMinor, facts.currency))}
      </Fact>
      <Fact name="seats">{figure('seats', facts.seats === null ? null : format.number(facts.seats, 0))}</Fact>
      <Fact name="startedOn">{figure('startedOn', facts.startedOn && format.date(facts.startedOn))}</Fact>
      <Fact name="renewalOn">{facts.renewalOn && <Renewal on={facts.renewalOn} />}</Fact>
      <WorthFacts />
    </dl>
  );
};
