/** Names a stay in a field or a drag, so that all of its edits are one step back. */
import { useId, useRef } from 'react';

/** A stay; `begin` it when the focus comes or the pointer goes down. */
export interface Stay {
  readonly begin: () => void;
  /** The name of the stay that goes on. */
  readonly name: () => string;
}

/** A new stay with a name that no other one has. */
export const useStay = (): Stay => {
  const id = useId();
  const began = useRef('');
  const begin = (): void => {
    began.current = `${id} ${performance.now()}`;
  };
  return { begin, name: () => began.current };
};
