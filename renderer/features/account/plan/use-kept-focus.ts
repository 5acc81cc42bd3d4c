/** What is pressed here may go with the press: the focus then stays with the list instead of falling to the page. */
import { type FocusEvent, useEffect, useRef } from 'react';

/** What the box around the list is given; `shown` changes when the list is drawn anew. */
export const useKeptFocus = <T extends HTMLElement>(shown: unknown) => {
  const ref = useRef<T>(null);
  const isInside = useRef(false);
  useEffect(() => {
    if (isInside.current && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true });
  }, [shown]);
  return {
    ref,
    tabIndex: -1,
    onFocus: () => {
      isInside.current = true;
    },
    // What is taken away tells nobody that it lost the focus; what is left by hand does.
    onBlur: ({ relatedTarget }: FocusEvent) => {
      isInside.current = relatedTarget instanceof Node && ref.current?.contains(relatedTarget) === true;
    },
  };
};
