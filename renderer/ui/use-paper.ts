/** Whether the page is being printed: then a long list draws all of its rows. */
import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** True from before the print until after it. */
export const usePaper = (): boolean => {
  const [isPaper, setPaper] = useState(false);
  useEffect(() => {
    // The browser takes the page as it stands when the event returns.
    const begin = (): void => flushSync(() => setPaper(true));
    const end = (): void => setPaper(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return isPaper;
};
