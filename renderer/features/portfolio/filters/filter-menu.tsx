/** Adding filters: first by what, then the values or the range. They hold at once. */
import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MarkFilter } from '../../../../shared/model/list-view.ts';
import type { PortfolioRow } from '../../../../shared/model/portfolio-page.ts';
import { useKeys } from '../../../app/use-keys.ts';
import type { ListColumn } from '../columns/column.ts';
import { ToolPopover } from '../tool-popover.tsx';
import { usePortfolioView } from '../view-context.tsx';
import { withFilter } from '../view-state.ts';
import css from './filter-form.module.css';
import { RangeChoice } from './range-choice.tsx';
import { type FilterSubject, subjectKey, subjectsOf } from './subjects.ts';
import { ValueChoice } from './value-choice.tsx';

interface FilterMenuProps {
  readonly columns: readonly ListColumn[];
  readonly rows: readonly PortfolioRow[];
}

const MarkChoice = ({ mark }: Pick<MarkFilter, 'mark'>) => {
  const { t } = useTranslation();
  const { view, change } = usePortfolioView();
  const others = view.filters.filter((filter) => filter.kind !== 'mark' || filter.mark !== mark);
  return (
    <Checkbox
      size="xs"
      label={t(`portfolio.filters.${mark}`)}
      checked={others.length < view.filters.length}
      onChange={({ currentTarget }) =>
        change({ filters: currentTarget.checked ? withFilter(others, { kind: 'mark', mark }) : others })
      }
    />
  );
};

const Editor = ({ subject, rows }: Pick<FilterMenuProps, 'rows'> & { readonly subject: FilterSubject }) => {
  switch (subject.kind) {
    case 'value':
      return <ValueChoice column={subject.column} rows={rows} />;
    case 'range':
      return <RangeChoice column={subject.column} rows={rows} />;
    case 'mark':
      return <MarkChoice mark={subject.mark} />;
  }
};

interface FilterFormProps extends FilterMenuProps {
  readonly subjectNow: string;
  readonly choose: (subject: string) => void;
  readonly close: () => void;
}

const FilterForm = ({ columns, rows, subjectNow, choose, close }: FilterFormProps) => {
  const { t } = useTranslation();
  const subjects = subjectsOf(columns).filter(
    (subject) => subject.kind !== 'value' || rows.some((row) => subject.column.text?.(row) != null),
  );
  const subject = subjects.find((own) => subjectKey(own) === subjectNow) ?? subjects[0];
  if (!subject) return null;
  const nameOf = (own: FilterSubject): string =>
    own.kind === 'mark' ? t(`portfolio.filters.${own.mark}`) : (own.column.figureName ?? own.column.heading);
  return (
    <div className={css.form}>
      <NativeSelect
        data-autofocus
        aria-label={t('portfolio.filters.by')}
        value={subjectKey(subject)}
        data={subjects.map((own) => ({ value: subjectKey(own), label: nameOf(own) }))}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      />
      <Editor key={subjectKey(subject)} subject={subject} rows={rows} />
      <Button onClick={close}>{t('portfolio.filters.done')}</Button>
    </div>
  );
};

/** The button and the form; "f" opens it. What was filtered by last comes first. */
export const FilterMenu = memo((props: FilterMenuProps) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const [subject, setSubject] = useState('');
  useKeys({ f: () => setOpen(true) });
  return (
    <ToolPopover
      label={t('portfolio.filters.title')}
      name={t('portfolio.filters.title')}
      width={300}
      isOpen={isOpen}
      onChange={setOpen}
    >
      {() => <FilterForm {...props} subjectNow={subject} choose={setSubject} close={() => setOpen(false)} />}
    </ToolPopover>
  );
});
