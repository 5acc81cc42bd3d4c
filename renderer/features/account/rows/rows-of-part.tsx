/** The rows of one dataset behind a figure: how many count, the table, and the way through its pages. */
import { Button, Checkbox, SegmentedControl } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type RowsBehind, rowsPerPage } from '../../../../shared/model/rows-behind.ts';
import { Arrow } from '../../../ui/arrow.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { KeyHints } from '../../../ui/key-hints.tsx';
import { useFormat } from '../../../ui/use-format.ts';
import { usePartName } from './part-name.ts';
import css from './rows-of-part.module.css';
import { RowsTable } from './rows-table.tsx';
import { useCopyRows } from './use-copy-rows.ts';

/** What is shown of the rows. */
export interface Shown {
  readonly part: number;
  readonly page: number;
  readonly counting: boolean;
}

interface PartProps {
  readonly answer: RowsBehind;
  readonly shown: Shown;
  readonly onShown: (shown: Shown) => void;
}

const Parts = ({ answer, shown, onShown }: PartProps) => {
  const { t } = useTranslation();
  const name = usePartName(answer);
  if (answer.parts.length < 2) return null;
  return (
    <SegmentedControl
      size="xs"
      className={css.parts}
      aria-label={t('account.rows.parts')}
      data={answer.parts.map((part, place) => ({ value: String(place), label: name(part) }))}
      value={String(answer.part)}
      onChange={(place) => onShown({ ...shown, part: Number(place), page: 0 })}
    />
  );
};

const Pages = ({ answer, shown, onShown }: PartProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { page, pages, rows, parts, part } = answer;
  if (pages < 2) return null;
  const first = page * rowsPerPage + 1;
  const all = (shown.counting ? parts[part]?.counting : parts[part]?.looked) ?? 0;
  const go = (to: number) => () => onShown({ ...shown, page: to });
  return (
    <div className={css.pages}>
      <Button
        size="compact-xs"
        variant="default"
        disabled={page === 0}
        onClick={go(page - 1)}
        leftSection={<Arrow kind="previous" />}
      >
        {t('account.rows.newer')}
      </Button>
      <span>
        {t('account.rows.page', {
          first: format.number(first, 0),
          last: format.number(first + rows.length - 1, 0),
          all: format.number(all, 0),
        })}
      </span>
      <Button
        size="compact-xs"
        variant="default"
        disabled={page >= pages - 1}
        onClick={go(page + 1)}
        rightSection={<Arrow kind="next" />}
      >
        {t('account.rows.older')}
      </Button>
    </div>
  );
};

const Tools = ({ answer, shown, onShown }: PartProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const copy = useCopyRows();
  const part = answer.parts[answer.part];
  if (!part || part.looked === 0) return null;
  const counts = { counting: format.number(part.counting, 0), looked: format.number(part.looked, 0) };
  return (
    <div className={css.tools}>
      <span className={css.counts} role="status">
        {t('account.rows.counted', counts)}
      </span>
      {part.counting < part.looked ? (
        <Checkbox
          size="xs"
          label={t('account.rows.only')}
          checked={shown.counting}
          onChange={(event) => onShown({ ...shown, page: 0, counting: event.currentTarget.checked })}
        />
      ) : null}
      <Pages {...{ answer, shown, onShown }} />
      <Button
        size="compact-xs"
        variant="default"
        disabled={answer.rows.length === 0}
        onClick={() => copy(answer)}
      >
        {t('account.rows.copy')}
      </Button>
    </div>
  );
};

const Nothing = ({ answer, counting }: { readonly answer: RowsBehind; readonly counting: boolean }) => {
  const { t } = useTranslation();
  const some = (answer.parts[answer.part]?.looked ?? 0) > 0;
  if (counting && some) return <Empty what={t('account.rows.noneCounts')} />;
  return <Empty what={t('account.rows.none')} toDo={t('account.rows.noneToDo')} />;
};

/** Everything about the rows. */
export const RowsOfPart = ({ answer, shown, onShown }: PartProps) => {
  const { t } = useTranslation();
  const copy = useCopyRows();
  const name = usePartName(answer);
  const part = answer.parts[answer.part];
  const hints = [
    { keys: ['↑', '↓'], does: t('account.rows.keys.move') },
    { keys: ['Ctrl', 'C'], does: t('account.rows.keys.copy') },
    { keys: ['Esc'], does: t('account.rows.keys.back') },
  ];
  return (
    <>
      <Parts {...{ answer, shown, onShown }} />
      <Tools {...{ answer, shown, onShown }} />
      {part && answer.rows.length > 0 ? (
        <RowsTable
          key={`${answer.about} ${answer.account} ${answer.part} ${answer.page}`}
          answer={answer}
          label={name(part)}
          onCopy={() => copy(answer)}
        />
      ) : (
        <Nothing answer={answer} counting={shown.counting} />
      )}
      <KeyHints label={t('account.rows.keys.label')} hints={hints} />
    </>
  );
};
