/** The way from the answers that fit on the page to all of them. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Ask } from '../../../ui/ask.tsx';
import { isolated } from '../../../ui/isolated.ts';
import { useMedium } from '../../../ui/medium.ts';
import { TextLink } from '../../../ui/text-link.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { useAccountPage } from '../page-context.ts';
import { AnswerSheet } from './answer-sheet.tsx';

/** A link that opens all answers; nothing where there are none, nor on paper. */
export const AllAnswers = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const medium = useMedium();
  const { answersTotal, score } = useAccountPage();
  const [isOpen, setOpen] = useState(false);
  const all = format.number(answersTotal, 0);
  if (answersTotal === 0 || medium === 'paper') return null;
  return (
    <>
      <TextLink onClick={() => setOpen(true)}>
        {t('account.voice.all', { count: answersTotal, shown: all })}
      </TextLink>
      <Ask
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title={t('account.voice.allOf', { name: isolated(score.name) })}
        size="xl"
      >
        <AnswerSheet />
      </Ask>
    </>
  );
};
