/** Shows the hints for newcomers again. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useHintsAgain } from '../../hints/use-hints.ts';

/** The button; while all hints are still to come there is nothing to bring back, and it says so. */
export const HintsAgain = () => {
  const { t } = useTranslation();
  const { isAnyOver, showAgain } = useHintsAgain();
  return (
    <Button disabled={!isAnyOver} onClick={showAgain}>
      {t(isAnyOver ? 'hints.again' : 'hints.allToCome')}
    </Button>
  );
};
