/** Where the focus goes once a list is drawn anew: it must not fall to the page. */
import { useEffect, useRef, useState } from 'react';

/** The list, and a way to say which of its parts gets the focus next: the first selector that finds one. */
export const useWantedFocus = <T extends HTMLElement>() => {
  const list = useRef<T>(null);
  const [wanted, want] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (!wanted) return;
    const found = wanted.map((selector) => list.current?.querySelector<HTMLElement>(selector));
    found.find((part) => part)?.focus();
    want(null);
  }, [wanted]);
  return { list, want };
};
