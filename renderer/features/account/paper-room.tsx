/** How much of each list stands on the printed page: it is one page in a type that can be read, whatever there is to say. */
import { createContext, type ReactNode, useContext, useLayoutEffect, useRef, useState } from 'react';
import css from './paper-room.module.css';

/** The most of each; what is left says how much it is. */
export interface PaperRoom {
  readonly steps: number;
  readonly notes: number;
  /** Lines of answers with their comments. */
  readonly answerLines: number;
  readonly people: number;
  /** Rows of open invoices, and as many of open tickets. */
  readonly openRows: number;
  /** Rows of the way to the score and on to green. */
  readonly bridgeRows: number;
  /** Of each dimension. */
  readonly metrics: number;
}

/** From the most generous to the most frugal. */
export const paperRooms: readonly PaperRoom[] = [
  { steps: 8, notes: 4, answerLines: 15, people: 8, openRows: 8, bridgeRows: 13, metrics: 12 },
  { steps: 6, notes: 3, answerLines: 12, people: 6, openRows: 6, bridgeRows: 12, metrics: 10 },
  { steps: 6, notes: 3, answerLines: 10, people: 5, openRows: 4, bridgeRows: 11, metrics: 8 },
  { steps: 5, notes: 2, answerLines: 8, people: 4, openRows: 3, bridgeRows: 10, metrics: 7 },
  { steps: 4, notes: 2, answerLines: 6, people: 3, openRows: 3, bridgeRows: 9, metrics: 6 },
  { steps: 3, notes: 1, answerLines: 4, people: 2, openRows: 2, bridgeRows: 9, metrics: 5 },
  { steps: 3, notes: 1, answerLines: 3, people: 2, openRows: 1, bridgeRows: 8, metrics: 4 },
  { steps: 2, notes: 1, answerLines: 2, people: 1, openRows: 1, bridgeRows: 8, metrics: 3 },
  { steps: 2, notes: 1, answerLines: 1, people: 1, openRows: 1, bridgeRows: 8, metrics: 2 },
  { steps: 1, notes: 1, answerLines: 1, people: 1, openRows: 1, bridgeRows: 7, metrics: 1 },
];

const generous = paperRooms[0] as PaperRoom;

const Context = createContext<PaperRoom>(generous);

/** The room here. */
export const usePaperRoom = (): PaperRoom => useContext(Context);

/** The root's type size in which the smallest print, 0.6875 of it, is still six points high on paper. */
const readablePx = 11.8;

/** Whether the sheet is no taller than its paper while it is set in a size that can be read; so it is where there is no paper. */
const fitsReadably = (inside: Element): boolean => {
  const sheet = inside.closest('#sheet');
  const paper = sheet?.parentElement;
  if (!sheet || !paper) return true;
  document.documentElement.style.fontSize = `${readablePx}px`;
  return sheet.scrollHeight <= paper.clientHeight;
};

/** Tries one room after the other before anything is seen, until all inside fits; the last one whether it does or not. */
export const FittingPaper = ({ children }: { readonly children: ReactNode }) => {
  const place = useRef<HTMLDivElement>(null);
  const [tried, setTried] = useState(0);
  useLayoutEffect(() => {
    if (tried < paperRooms.length - 1 && place.current && !fitsReadably(place.current)) setTried(tried + 1);
  }, [tried]);
  return (
    <Context value={paperRooms[tried] ?? generous}>
      <div ref={place} className={css.paper}>
        {children}
      </div>
    </Context>
  );
};
