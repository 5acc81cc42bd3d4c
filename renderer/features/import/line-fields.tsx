/** The last row of the headings and of the table as numbers: a line can only be dragged to rows that are shown. */
import { TextInput } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import css from './line-fields.module.css';
import { rowTyped, type LineName, type TableLines } from './table-lines.ts';

interface LineFieldsProps {
  readonly lines: TableLines;
  /** Null: the end of the table is to be found anew. */
  readonly onMove: (name: LineName, row: number | null) => void;
}

const named = ['header', 'last'] as const satisfies readonly LineName[];

/** Two small fields; what is typed counts when the field is left, or with Enter. */
export const LineFields = ({ lines, onMove }: LineFieldsProps) => {
  const { t } = useTranslation();
  const take = (name: LineName, text: string): void => {
    const row = rowTyped(lines, name, text);
    if (row !== undefined) onMove(name, row);
  };
  const press = ({ key, currentTarget }: KeyboardEvent<HTMLInputElement>): void => {
    if (key === 'Enter') currentTarget.blur();
  };
  return named.map((name) => (
    <label key={name} className={css.field}>
      {t(`import.lines.endOf.${name}`)}
      <TextInput
        // A line that was moved another way is shown here too.
        key={lines[name]}
        size="xs"
        type="number"
        min={name === 'header' ? 0 : 1}
        defaultValue={lines[name] ?? ''}
        placeholder={name === 'last' ? t('import.lines.toTheEnd') : undefined}
        onKeyDown={press}
        onBlur={(event) => take(name, event.currentTarget.value)}
      />
    </label>
  ));
};
