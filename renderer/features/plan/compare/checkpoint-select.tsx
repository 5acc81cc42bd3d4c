/** Chooses one of an account's checkpoints. */
import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CheckpointHead } from '../../../../shared/model/plan/checkpoint.ts';
import { useFormat } from '../../../ui/use-format.ts';

interface CheckpointSelectProps {
  readonly label: string;
  readonly checkpoints: readonly CheckpointHead[];
  /** Null: none yet; the first line then says what choosing one does. */
  readonly value: number | null;
  readonly prompt?: string;
  readonly onChoose: (checkpoint: number) => void;
}

/** The select; a checkpoint is told by its date, its light and who froze it. */
export const CheckpointSelect = ({ label, checkpoints, value, prompt, onChoose }: CheckpointSelectProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const textOf = ({ date, band, author }: CheckpointHead): string =>
    [format.date(date), t(`bands.${band}.word`), author].filter((part) => part !== null).join(' · ');
  const data = checkpoints.map((own) => ({ value: String(own.id), label: textOf(own) }));
  return (
    <NativeSelect
      aria-label={label}
      data={prompt === undefined ? data : [{ value: '', label: prompt }, ...data]}
      value={value === null ? '' : String(value)}
      onChange={({ currentTarget }) => {
        if (currentTarget.value !== '') onChoose(Number(currentTarget.value));
      }}
    />
  );
};
