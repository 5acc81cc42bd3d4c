/** The name of a part in a table: pressed, it is the one that is looked at below. */
import css from './part-button.module.css';
import { partKey, type Place } from './part-key.ts';
import { usePartName } from './part-name.ts';

interface PartButtonProps {
  readonly part: Place;
  readonly isShown: boolean;
  /** The part's key; null where it was pressed again. */
  readonly onShow: (key: string | null) => void;
}

/** The button. */
export const PartButton = ({ part, isShown, onShow }: PartButtonProps) => {
  const name = usePartName();
  return (
    <button
      type="button"
      className={css.part}
      aria-pressed={isShown}
      onClick={() => onShow(isShown ? null : partKey(part))}
    >
      {name(part)}
    </button>
  );
};
