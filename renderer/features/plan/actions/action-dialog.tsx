/** A new action, or one that is there, in a dialog: what, with whom, by when, how one knows that it worked. */
import { Button } from '@mantine/core';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OwnNames } from '../../../../shared/model/own-names.ts';
import { useErrorText } from '../../../app/use-error-text.ts';
import { Ask } from '../../../ui/ask.tsx';
import { useAboutName } from '../about-name.ts';
import { AuthorField } from '../author-field.tsx';
import css from './action-dialog.module.css';
import { ActionFields } from './action-fields.tsx';
import type { ActionSubject } from './action-form.ts';
import { ActionHistory } from './action-history.tsx';
import { type ActionEditing, useActionForm } from './use-action-form.ts';

interface ActionDialogProps {
  /** What is changed, or begun. */
  readonly subject: ActionSubject;
  /** What the model itself calls its metrics and dimensions. */
  readonly names: OwnNames;
  /** It was stored, removed, or left. */
  readonly onClose: () => void;
}

/** Whose action it is and what it is about, where that is given already. */
const Heading = ({ subject, names }: Pick<ActionDialogProps, 'subject' | 'names'>) => {
  const { t } = useTranslation();
  const aboutName = useAboutName(names);
  const { account, about } = subject.kind === 'edit' ? subject.action : subject;
  if (!account) return null;
  return (
    <p className={css.whose}>
      <bdi>{account.name}</bdi>
      {about ? (
        <span className={css.about}>
          {t('plan.actions.answers')} <bdi>{aboutName(about)}</bdi>
        </span>
      ) : null}
    </p>
  );
};

interface FootProps {
  readonly editing: ActionEditing;
  readonly isNew: boolean;
  readonly onClose: () => void;
}

const Foot = ({ editing, isNew, onClose }: FootProps) => {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { refused, isSaving, remove } = editing;
  return (
    <footer className={css.foot}>
      <p role="alert" className={css.refused}>
        {refused ? errorText(refused) : null}
      </p>
      <div className={css.buttons}>
        <Button type="submit" variant="filled" loading={isSaving}>
          {t(isNew ? 'plan.actions.add' : 'plan.actions.save')}
        </Button>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        {isNew ? null : (
          <Button className={css.apart} onClick={remove}>
            {t('plan.actions.remove')}
          </Button>
        )}
      </div>
    </footer>
  );
};

/** What was typed would be lost: said once, with both ways on. */
const Leaving = ({ onStay, onLeave }: { readonly onStay: () => void; readonly onLeave: () => void }) => {
  const { t } = useTranslation();
  return (
    <footer className={css.foot} role="alertdialog" aria-label={t('plan.actions.leaving.title')}>
      <p>{t('plan.actions.leaving.title')}</p>
      <div className={css.buttons}>
        <Button variant="filled" autoFocus onClick={onStay}>
          {t('plan.actions.leaving.stay')}
        </Button>
        <Button onClick={onLeave}>{t('plan.actions.leaving.leave')}</Button>
      </div>
    </footer>
  );
};

const isSubmit = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean => key === 'Enter' && (ctrlKey || metaKey);

/** The dialog. Enter in a field of one line saves, Ctrl+Enter everywhere; leaving with something typed asks first. */
export const ActionDialog = ({ subject, names, onClose }: ActionDialogProps) => {
  const { t } = useTranslation();
  const box = useRef<HTMLFormElement>(null);
  const [isLeaving, setLeaving] = useState(false);
  const editing = useActionForm(subject, { box, onDone: onClose });
  const isNew = subject.kind === 'new';
  const leave = (): void => {
    if (!editing.isTouched || isLeaving) onClose();
    else setLeaving(true);
  };
  return (
    <Ask isOpen onClose={leave} title={t(isNew ? 'plan.actions.newTitle' : 'plan.actions.editTitle')} size="xl">
      <form
        ref={box}
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          editing.save();
        }}
        onKeyDown={(event) => {
          if (!isSubmit(event)) return;
          event.preventDefault();
          editing.save();
        }}
      >
        <Heading subject={subject} names={names} />
        <ActionFields
          form={editing.form}
          put={editing.put}
          problems={editing.problems}
          isNew={isNew}
          hasAccount={subject.kind === 'edit' || subject.account !== null}
        />
        <AuthorField className={css.author} />
        {isLeaving ? (
          <Leaving onStay={() => setLeaving(false)} onLeave={onClose} />
        ) : (
          <Foot editing={editing} isNew={isNew} onClose={leave} />
        )}
        {subject.kind === 'edit' ? <ActionHistory action={subject.action.id} /> : null}
      </form>
    </Ask>
  );
};
