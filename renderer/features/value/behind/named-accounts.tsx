/** Accounts by name in one line: a few, and more at a press. */
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { firstNames, namesById } from '../notes/note-names.ts';
import { useValue } from '../value-context.tsx';
import { AccountLink } from './account-link.tsx';

const shownAtFirst = 8;
const shownAtOnce = 100;

/** The names of the ids that are known. */
export const NamedAccounts = ({ ids }: { readonly ids: readonly number[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { page } = useValue();
  const names = useMemo(() => namesById(page), [page]);
  const [most, setMost] = useState(shownAtFirst);
  const { shown, more } = firstNames(ids, names, most);
  return (
    <p>
      {shown.map(({ id, name, isCustomer }, i) => (
        <Fragment key={id}>
          {i === 0 ? '' : ' · '}
          <AccountLink id={id} name={name} hasPage={isCustomer} />
        </Fragment>
      ))}
      {more === 0 ? null : (
        <>
          {' · '}
          <TextLink onClick={() => setMost(most + shownAtOnce)}>
            {t('value.more', { count: more, shown: format.number(more, 0) })}
          </TextLink>
        </>
      )}
    </p>
  );
};
