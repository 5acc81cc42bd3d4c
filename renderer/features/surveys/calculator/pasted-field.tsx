/** One set: the field, what was taken as a heading, and what could not be read. */
import { Button, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { PastedFault, PastedNps } from '../../../../shared/model/surveys/pasted-scores.ts';
import { isolated } from '../../../ui/isolated.ts';
import { useFormat } from '../../../ui/use-format.ts';
import css from './calculator-panel.module.css';
import { useCalculator } from './calculator-context.tsx';
import type { PastedSet } from './pasted-state.ts';

interface SetProps {
  readonly set: PastedSet;
  readonly result: PastedNps | null;
}

/** So many say what is wrong; a wrong column has thousands. */
const mostListed = 8;
/** What a paste may look like. */
const example = [9, 10, 7, 3].join(', ');
/** So much of a pasted word says which one is meant. */
const longestShown = 24;

const shortened = (text: string): string => {
  const signs = [...text];
  return isolated(signs.length > longestShown ? `${signs.slice(0, longestShown).join('')}…` : text);
};

const Fault = ({ fault }: { readonly fault: PastedFault }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const detail = {
    text: shortened(fault.text),
    line: format.number(fault.line, 0),
    column: format.number(fault.column, 0),
  };
  return <li>{t(`surveys.calculator.faults.${fault.why}`, detail)}</li>;
};

/** What is no answer, and whether it is left out. */
const Faults = ({ set, faults }: Pick<SetProps, 'set'> & Pick<PastedNps, 'faults'>) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { sets, dispatch } = useCalculator();
  const { leavesOut } = sets[set];
  const [count, more] = [faults.length, faults.length - mostListed];
  const shown = format.number(count, 0);
  return (
    <div className={css.faults} data-left-out={leavesOut}>
      <p role="status">
        {t(leavesOut ? 'surveys.calculator.leftOut' : 'surveys.calculator.unread', { count, shown })}
      </p>
      <ul>
        {faults.slice(0, mostListed).map((fault) => (
          <Fault key={fault.place} fault={fault} />
        ))}
        {more > 0 ? (
          <li>{t('surveys.calculator.faults.more', { count: more, shown: format.number(more, 0) })}</li>
        ) : null}
      </ul>
      <Button size="compact-xs" onClick={() => dispatch({ type: 'leftOut', set, leavesOut: !leavesOut })}>
        {t(leavesOut ? 'surveys.calculator.takeBack' : 'surveys.calculator.leaveOut', { count })}
      </Button>
    </div>
  );
};

/** The field with what is said of it. */
export const PastedField = ({ set, result }: SetProps) => {
  const { t } = useTranslation();
  const { sets, dispatch } = useCalculator();
  const { text } = sets[set];
  return (
    <>
      <Textarea
        size="sm"
        rows={6}
        dir={text === '' ? undefined : 'auto'}
        spellCheck={false}
        label={t(`surveys.calculator.set.${set}`)}
        description={t(`surveys.calculator.hint.${set}`)}
        placeholder={example}
        value={text}
        onChange={(event) => dispatch({ type: 'pasted', set, text: event.currentTarget.value })}
      />
      {result?.heading == null ? null : (
        <p className={css.quiet}>{t('surveys.calculator.heading', { text: shortened(result.heading) })}</p>
      )}
      {result && result.faults.length > 0 ? <Faults set={set} faults={result.faults} /> : null}
    </>
  );
};
