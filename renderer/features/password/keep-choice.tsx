/** Whether the system is to keep the password; not there where no key store can be reached. */
import { Checkbox } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useCall } from '../../app/use-call.ts';

interface KeepChoiceProps {
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

/** The choice. */
export const KeepChoice = ({ isChosen, onChange }: KeepChoiceProps) => {
  const { t } = useTranslation();
  const store = useCall('password.keeping', {}).value?.store ?? 'none';
  if (store === 'none') return null;
  return (
    <Checkbox
      label={t('password.keep')}
      description={t(store === 'unsafe' ? 'password.keepUnsafe' : 'password.keepHint')}
      disabled={store === 'unsafe'}
      checked={isChosen}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  );
};
