/** What tokens stand for in the view of the moment. */
import { useEffect, useState } from 'react';

const valueOf = (name: string): string =>
  getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();

/** Token (without its dashes) → its value; blank before the page is drawn. */
export const useTokens = (names: readonly string[]): Readonly<Record<string, string>> => {
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const wanted = names.join(' ');
  useEffect(() => {
    // The theme is put on the document by what is drawn around this, a little later.
    const frame = requestAnimationFrame(() =>
      setValues(Object.fromEntries(wanted.split(' ').map((name) => [name, valueOf(name)]))),
    );
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return values;
};
