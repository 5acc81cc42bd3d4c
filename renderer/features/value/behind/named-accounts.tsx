/** Accounts by name in one line: a few, and more at a press. */
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useValue } from '../value-context.tsx';
import { AccountLink } from './account-link.tsx';
import { accountNames } from './account-names.ts';

const shownAtFirst = 8;
const shownAtOnce = 100;

/** The names of the ids that are known. */
export const NamedAccounts = ({ ids }: { readonly ids: readonly number[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { page } = useValue();
  const names = useMemo(() => accountNames(page), [page]);
  const [most, setMost] = useState(shownAtFirst);
  const known = ids.slice(0, most).flatMap((id) => names.get(id) ?? []);
  const more = Math.max(0, ids.length - most);
  return (
    <p>
      {known.map(({ id, name, hasPage }, i) => (
        <Fragment key={id}>
          {i === 0 ? '' : ' · '}
          <AccountLink id={id} name={name} hasPage={hasPage} />
        </Fragment>
      ))}
      {more === 0 ? null : (
        <>
          {' · '}
          <TextLink onClick={() => setMost(most + shownAtOnce)}>
            {t('value.kept.more', { count: more, shown: format.number(more, 0) })}
          </TextLink>
        </>
      )}
    </p>
  );
};
