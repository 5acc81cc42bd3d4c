/** Gives the paper its size, its margins and the colour of the house. */
import { flowingRules, type FlowingPages, onePageRules } from './page-rules.ts';
import { readableAccent } from './readable-accent.ts';

const rules = new CSSStyleSheet();
let worn = '';

/** Dresses the whole document; nothing of an earlier paper's dress is left. `flows`: the paper has several pages. */
export const dress = ({ flows, ...pages }: FlowingPages & { readonly flows: boolean }): void => {
  const { dataset, style } = document.documentElement;
  const { accent } = pages.branding;
  dataset['size'] = pages.size;
  if (accent === null) delete dataset['branded'];
  else dataset['branded'] = 'true';
  style.setProperty('--brand', accent === null ? '' : readableAccent(accent));
  const text = flows ? flowingRules(pages) : onePageRules(pages.size);
  // Other rules let every element be styled anew, even if they say the same.
  if (text !== worn) rules.replaceSync(text);
  worn = text;
  if (!document.adoptedStyleSheets.includes(rules)) document.adoptedStyleSheets = [rules];
};
