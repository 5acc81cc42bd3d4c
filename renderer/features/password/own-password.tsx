/** Whether a new workspace gets a password, and which. */
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { KeepChoice } from './keep-choice.tsx';
import { NewPasswordFields } from './new-password-fields.tsx';
import type { OwnPasswordState } from './use-own-password.ts';

/** The choice, and the fields once it is made. */
export const OwnPassword = ({ isWanted, typed, keep, problem, want, type, setKeep }: OwnPasswordState) => {
  const { t } = useTranslation();
  return (
    <>
      <Checkbox
        label={t('password.protect')}
        description={t('password.protectHint')}
        checked={isWanted}
        onChange={(event) => want(event.currentTarget.checked)}
      />
      {isWanted ? (
        <>
          <NewPasswordFields typed={typed} onChange={type} problem={problem} autoFocus />
          <KeepChoice isChosen={keep} onChange={setKeep} />
        </>
      ) : null}
    </>
  );
};
