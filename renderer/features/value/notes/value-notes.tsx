/** What a reader must know before trusting the figures, in words, with the accounts it is about. */
import { Fragment, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ValueNote } from '../../../../shared/model/value.ts';
import { useSession } from '../../../app/session.tsx';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useValue } from '../value-context.tsx';
import { firstNames, namesById, type Named } from './note-names.ts';
import css from './value-notes.module.css';

const shownAtFirst = 3;
const shownAtMost = 100;

const AccountName = ({ account: { id, name, isCustomer } }: { readonly account: Named }) => {
  const { dispatch } = useSession();
  if (!isCustomer) return <bdi>{name}</bdi>;
  return (
    <TextLink onClick={() => dispatch({ type: 'screen.shown', screen: { name: 'account', account: id } })}>
      <bdi>{name}</bdi>
    </TextLink>
  );
};

interface AccountNamesProps {
  readonly ids: readonly number[];
  readonly byId: ReadonlyMap<number, Named>;
}

/** A few names, and the rest at a press. */
const AccountNames = ({ ids, byId }: AccountNamesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const [most, setMost] = useState(shownAtFirst);
  const { shown, more } = firstNames(ids, byId, most);
  const rest = t('value.more', { count: more, shown: format.number(more, 0) });
  return (
    <>
      {shown.map((account, i) => (
        <Fragment key={account.id}>
          {i === 0 ? '' : ' · '}
          <AccountName account={account} />
        </Fragment>
      ))}
      {more === 0 ? null : ' · '}
      {more > 0 && most === shownAtFirst ? (
        <TextLink onClick={() => setMost(shownAtMost)}>{rest}</TextLink>
      ) : null}
      {more > 0 && most !== shownAtFirst ? rest : null}
    </>
  );
};

const Note = ({
  note: { code, accounts },
  byId,
}: { readonly note: ValueNote } & Pick<AccountNamesProps, 'byId'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const count = accounts.length;
  return (
    <li>
      <span>{t(`value.notes.${code}`, { count, shown: format.number(count, 0) })}</span>
      {count === 0 ? null : (
        <span className={css.names}>
          <AccountNames ids={accounts} byId={byId} />
        </span>
      )}
    </li>
  );
};

/** The notes among `codes`; nothing where none applies. */
export const ValueNotes = ({ codes }: { readonly codes: readonly ValueNote['code'][] }) => {
  const { t } = useTranslation();
  const { page } = useValue();
  const byId = useMemo(() => namesById(page), [page]);
  const notes = page.notes.filter(({ code }) => codes.includes(code));
  if (notes.length === 0) return null;
  return (
    <ul className={css.notes} aria-label={t('value.notesTitle')}>
      {notes.map((note) => (
        <Note key={note.code} note={note} byId={byId} />
      ))}
    </ul>
  );
};
