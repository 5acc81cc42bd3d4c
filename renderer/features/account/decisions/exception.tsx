/** In a metric's definition: that it does not apply to this account, with a reason; and back again. */
import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../app/session.tsx';
import { useCall } from '../../../app/use-call.ts';
import { localMoment } from '../../../ui/local-moment.ts';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import css from './decisions.module.css';
import { useApplies } from './use-applies.ts';
import { useFieldText } from './use-field-text.ts';
import { useReason } from './use-reason.ts';

interface PartProps {
  readonly metric: string;
  /** Who decided last, else who signs changes of the plan; null while nobody gave a name. */
  readonly author: string | null;
}

interface FormProps extends PartProps {
  /** Whether it is said that the metric does not apply, or that it applies again. */
  readonly applies: boolean;
  readonly onEnd: () => void;
}

const ExceptionForm = ({ metric, author, applies, onEnd }: FormProps) => {
  const { t } = useTranslation();
  const fieldText = useFieldText();
  const { setApplies } = useApplies();
  const [reason, setReason] = useState('');
  const [who, setWho] = useState(author ?? '');
  const [isTried, setTried] = useState(false);
  const [isStoring, setStoring] = useState(false);
  const lacks = { reason: !applies && reason.trim() === '', who: who.trim() === '' };
  const store = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (lacks.reason || lacks.who || isStoring) return;
    setStoring(true);
    const error = await setApplies({ metric, applies, reason, author: who });
    setStoring(false);
    if (!error) onEnd();
  };
  return (
    <form className={css.form} onSubmit={(event) => void store(event)} noValidate>
      {applies ? null : (
        <TextInput
          dir="auto"
          data-autofocus
          autoFocus
          maxLength={500}
          label={t('account.decisions.exceptionReason')}
          value={reason}
          error={fieldText(isTried && lacks.reason ? { code: 'decision.noReason' } : undefined)}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
      )}
      <TextInput
        dir="auto"
        autoFocus={applies}
        maxLength={80}
        label={t('account.decisions.author')}
        value={who}
        error={fieldText(isTried && lacks.who ? { code: 'decision.noAuthor' } : undefined)}
        onChange={(event) => setWho(event.currentTarget.value)}
      />
      <div className={css.buttons}>
        <Button type="submit" variant="filled" size="compact-sm" loading={isStoring}>
          {t(applies ? 'account.decisions.applies' : 'account.decisions.leaveOut')}
        </Button>
        <Button size="compact-sm" onClick={onEnd}>
          {t('common.cancel')}
        </Button>
      </div>
    </form>
  );
};

/** The reason, who gave it, when; only where the metric does not apply. */
const Reason = ({ metric }: Pick<PartProps, 'metric'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const reason = useReason();
  const exception = useAccountPage().exceptions.find((own) => own.metric === metric);
  if (!exception) return null;
  const detail = { date: format.date(localMoment(exception.decidedAt).day), reason: reason(exception) };
  return <p>{t('account.decisions.because', detail)}</p>;
};

/** The part of the definition. */
export const Exception = ({ metric }: Pick<PartProps, 'metric'>) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { score, exceptions } = useAccountPage();
  const [isOpen, setOpen] = useState(false);
  const asked = isOpen ? { account: score.id } : null;
  const { value } = useCall('account.decisions', asked, session.revision);
  const isExcepted = exceptions.some((own) => own.metric === metric);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  // The form takes the focus along when it goes; the keys must stay with the definition.
  useEffect(() => {
    if (wasOpen.current && !isOpen) button.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <div className={css.exception}>
      <Reason metric={metric} />
      {isOpen && value ? (
        <ExceptionForm
          metric={metric}
          author={value.author ?? session.app.author}
          applies={isExcepted}
          onEnd={() => setOpen(false)}
        />
      ) : (
        <Button ref={button} size="compact-sm" onClick={() => setOpen(true)}>
          {t(isExcepted ? 'account.decisions.applies' : 'account.decisions.doesNotApply')}
        </Button>
      )}
    </div>
  );
};
