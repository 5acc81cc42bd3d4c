/** The field of a formula: names are completed while they are typed, and what is wrong is marked where it stands. */
import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { longestFormula } from '../../../../../shared/model/limits.ts';
import type { FormulaFault } from '../../../../../shared/model/formula/formula-faults.ts';
import { useStay } from '../../../../ui/use-stay.ts';
import css from './formula-field.module.css';
import { completed, type Nameable, offeredFor, piecesOf, typedName } from './formula-text.ts';
import { Suggestions } from './suggestions.tsx';

interface FormulaFieldProps {
  readonly text: string;
  readonly onChange: (text: string, stay: string) => void;
  readonly faults: readonly FormulaFault[];
  readonly metrics: readonly Nameable[];
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly problemId: string;
}

/** Puts the caret somewhere once the new text stands in the field. */
export const placeCaret = (field: HTMLTextAreaElement | null, caret: number): void => {
  requestAnimationFrame(() => {
    field?.focus();
    field?.setSelectionRange(caret, caret);
  });
};

/** The text again, unseen, with its wrong pieces underlined: it lies exactly under the field. */
const Marks = ({ text, faults }: Pick<FormulaFieldProps, 'text' | 'faults'>) => (
  <div className={css.marks} aria-hidden="true">
    {piecesOf(
      text,
      faults.flatMap(({ places }) => places),
    ).map((piece, i) => (
      <span key={i} data-wrong={piece.isWrong ? '' : undefined}>
        {piece.text}
      </span>
    ))}
  </div>
);

/** The names on offer and which of them is marked. */
const useOffers = ({ text, metrics }: Pick<FormulaFieldProps, 'text' | 'metrics'>) => {
  const [caret, setCaret] = useState<number | null>(null);
  const [marked, setMarked] = useState(0);
  const typed = caret === null ? undefined : typedName(text, caret);
  const offers = typed ? offeredFor(typed.name, metrics) : [];
  return {
    offers,
    caret: caret ?? text.length,
    marked: Math.min(marked, offers.length - 1),
    mark: setMarked,
    look: (at: number | null) => {
      setCaret(at);
      setMarked(0);
    },
  };
};

/** The field. */
export const FormulaField = (props: FormulaFieldProps) => {
  const { text, onChange, faults, metrics, field, problemId } = props;
  const { t } = useTranslation();
  const stay = useStay();
  const list = useId();
  const { offers, caret, marked, mark, look } = useOffers({ text, metrics });
  const take = (key: string): void => {
    const written = completed(text, caret, key);
    onChange(written.text, stay.name());
    look(null);
    placeCaret(field.current, written.caret);
  };
  const press = (event: KeyboardEvent): void => {
    const offer = offers[marked];
    if (!offer) return;
    const act = {
      ArrowDown: () => mark((marked + 1) % offers.length),
      ArrowUp: () => mark((marked + offers.length - 1) % offers.length),
      Enter: () => take(offer.key),
      Tab: () => take(offer.key),
      Escape: () => look(null),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return (
    <div className={css.box} dir="ltr" data-wrong={faults.length > 0}>
      <Marks text={text} faults={faults} />
      <textarea
        ref={field}
        className={css.field}
        rows={2}
        maxLength={longestFormula}
        spellCheck={false}
        autoComplete="off"
        role="combobox"
        aria-label={t('model.metric.formula.field')}
        aria-autocomplete="list"
        aria-expanded={offers.length > 0}
        aria-controls={list}
        aria-activedescendant={offers.length > 0 ? `${list}-${marked}` : undefined}
        aria-invalid={faults.length > 0}
        aria-describedby={problemId}
        placeholder="visits / seats"
        value={text}
        onFocus={stay.begin}
        onBlur={() => look(null)}
        onKeyDown={press}
        onChange={({ currentTarget }) => {
          onChange(currentTarget.value.replaceAll('\n', ' '), stay.name());
          look(currentTarget.selectionStart);
        }}
      />
      <Suggestions id={list} offers={offers} marked={marked} onTake={take} />
    </div>
  );
};
