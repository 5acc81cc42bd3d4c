/** Puts the paper's colours on the screen. */
import { useLayoutEffect } from 'react';
import printTokens from '../styles/tokens-print.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(printTokens);

/** While `isOn`, every colour of the page is the one it has on paper. */
export const usePrintTokens = (isOn: boolean): void => {
  useLayoutEffect(() => {
    document.adoptedStyleSheets = isOn ? [sheet] : [];
  }, [isOn]);
};
