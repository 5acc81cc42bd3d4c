/** What the page is drawn on: on paper nothing can be pressed and nothing may move. */
import { createContext, useContext } from 'react';

/** Screen or paper. */
export type Medium = 'screen' | 'paper';

/** The medium of everything inside the provider; screen unless said. */
export const MediumContext = createContext<Medium>('screen');

/** The medium here. */
export const useMedium = (): Medium => useContext(MediumContext);
