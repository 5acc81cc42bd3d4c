/** The subscriptions behind one account's recurring revenue, with the file and row they came from. */
import { useTranslation } from 'react-i18next';
import type { SubscriptionBehind } from '../../../../shared/model/value-rows.ts';
import { useErrorText } from '../../../app/use-error-text.ts';
import { useCall } from '../../../app/use-call.ts';
import { Definition, type DefinitionFact } from '../../../ui/definition.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useValue } from '../value-context.tsx';

interface AccountRowsProps {
  readonly account: { readonly id: number; readonly name: string; readonly currency: string | null };
}

/** A popover has room for so many. */
const shownAtMost = 20;

const useFact = (currency: string | null): ((row: SubscriptionBehind, index: number) => DefinitionFact) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ key, startedOn, endedOn, mrrMinor, plan, file, sheet, row }, index) => ({
    label: isolated(key ?? plan ?? t('value.kept.rows.subscription', { number: format.number(index + 1, 0) })),
    value: (
      <>
        {t('value.kept.rows.monthly', { amount: format.moneyExact(mrrMinor, currency) })}
        <br />
        {endedOn === null
          ? t('value.kept.rows.since', { from: format.date(startedOn) })
          : t('value.kept.rows.span', { from: format.date(startedOn), to: format.date(endedOn) })}
        <br />
        {sheet === ''
          ? t('value.kept.rows.fileRow', { file: isolated(file), row: format.number(row, 0) })
          : t('value.kept.rows.sheetRow', {
              file: isolated(file),
              sheet: isolated(sheet),
              row: format.number(row, 0),
            })}
      </>
    ),
  });
};

/** The definition of an account's recurring revenue; asked for when it is opened. */
export const AccountRows = ({ account: { id, name, currency } }: AccountRowsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { asOf } = useValue().page;
  const { value, error } = useCall('value.account', { account: id, asOf });
  const errorText = useErrorText();
  const factOf = useFact(currency);
  const rows = value?.rows.subscriptions ?? [];
  const said = rows.length === 0 ? t('value.kept.rows.none') : t('value.kept.rows.about');
  const facts = rows.slice(0, shownAtMost).map(factOf);
  const more = rows.length - facts.length;
  return (
    <Definition title={isolated(name)} text={value ? said : ''} facts={facts}>
      {error ? <p role="alert">{errorText(error)}</p> : null}
      {more > 0 ? <p>{t('value.more', { count: more, shown: format.number(more, 0) })}</p> : null}
    </Definition>
  );
};
