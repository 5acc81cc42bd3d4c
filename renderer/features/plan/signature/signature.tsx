/** Whose name stands beside changes of the plan: said quietly, edited in place. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignature } from '../../../app/use-signature.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import css from './signature.module.css';

/** As long as the calls take it. */
const longest = 80;

interface NameFormProps {
  readonly name: string;
  readonly onKeep: (name: string) => void;
  readonly onCancel: () => void;
}

/** The field in the place of the name. Escape leaves it as it was. */
const NameForm = ({ name, onKeep, onCancel }: NameFormProps) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    onKeep(typed);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <form className={css.form} onSubmit={send} onKeyDown={press}>
      <TextInput
        autoFocus
        size="xs"
        aria-label={t('plan.signature.name')}
        placeholder={t('plan.signature.name')}
        dir={typed === '' ? undefined : 'auto'}
        maxLength={longest}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" size="compact-sm">
        {t('plan.signature.keep')}
      </Button>
      <Button size="compact-sm" onClick={onCancel}>
        {t('common.cancel')}
      </Button>
    </form>
  );
};

interface SaidProps {
  readonly author: string | null;
  readonly onEdit: () => void;
}

/** What is signed with; while there is no name, the way to give one. */
const Said = ({ author, onEdit }: SaidProps) => {
  const { t } = useTranslation();
  if (author === null)
    return (
      <>
        <span>{t('plan.signature.unsigned')}</span>
        <TextLink onClick={onEdit}>{t('plan.signature.give')}</TextLink>
      </>
    );
  return (
    <>
      <span>{t('plan.signature.signed')}</span>
      <TextLink onClick={onEdit} label={`${author}: ${t('plan.signature.change')}`}>
        <bdi className={css.name} title={author}>
          {author}
        </bdi>
      </TextLink>
    </>
  );
};

/** The line. */
export const Signature = () => {
  const { author, keep } = useSignature();
  const [isEdited, setEdited] = useState(false);
  const line = useRef<HTMLDivElement>(null);
  const wasEdited = useRef(false);
  // The field takes the focus along when it goes; the keys go on from where it was.
  useEffect(() => {
    if (wasEdited.current && !isEdited) line.current?.querySelector('button')?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  const onKeep = (name: string): void => {
    setEdited(false);
    void keep(name);
  };
  return (
    <div className={css.line} ref={line}>
      {isEdited ? (
        <NameForm name={author ?? ''} onKeep={onKeep} onCancel={() => setEdited(false)} />
      ) : (
        <Said author={author} onEdit={() => setEdited(true)} />
      )}
    </div>
  );
};
