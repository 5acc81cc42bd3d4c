/** What was known of the account itself when it was frozen. */
import { useTranslation } from 'react-i18next';
import type { Frozen } from '../../../../shared/model/plan/checkpoint.ts';
import { useFormat } from '../../../ui/use-format.ts';
import css from './sheet.module.css';

/** One line of what there is; nothing where nothing is known. */
export const FrozenFacts = ({ facts }: Pick<Frozen, 'facts'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { owner, segment, mrrMinor, currency, seats, renewalOn } = facts;
  const said = [
    { key: 'owner', value: owner },
    { key: 'segment', value: segment },
    { key: 'mrr', value: mrrMinor === null ? null : format.money(mrrMinor, currency) },
    { key: 'seats', value: seats === null ? null : format.number(seats, 0) },
    { key: 'renewalOn', value: renewalOn === null ? null : format.date(renewalOn) },
  ].filter(({ value }) => value !== null);
  if (said.length === 0) return null;
  return (
    <dl className={css.facts}>
      {said.map(({ key, value }) => (
        <div key={key}>
          <dt>{t(`account.facts.${key}`)}</dt>
          <dd>
            <bdi>{value}</bdi>
          </dd>
        </div>
      ))}
    </dl>
  );
};
