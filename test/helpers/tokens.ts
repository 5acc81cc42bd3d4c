/** The colours of the style sheets, by theme. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const styles = join(import.meta.dirname, '..', '..', 'renderer', 'styles');

/** Token (without its dashes) → colour as `#rrggbb`. */
export type Colours = Readonly<Record<string, string>>;

const withoutComments = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** The colours that the rule of a selector sets; one that stands for another (`var(--x, #abc)`) is what stands there. */
const coloursIn = (file: string, selector: string): Colours => {
  const css = withoutComments(readFileSync(join(styles, file), 'utf8'));
  const [, body] = css.split(`${selector} {`);
  if (body === undefined) throw new Error(`${file} has no rule for ${selector}`);
  const found = (body.split('}')[0] ?? '').matchAll(/--([\w-]+):[^;#]*(#[0-9a-f]{3,6})\)?;/g);
  return Object.fromEntries([...found].map(([, name = '', colour = '']) => [name, colour]));
};

const light = coloursIn('tokens.css', '\n:root');

/** All colours of each theme. */
export const themes: Readonly<Record<'light' | 'dark' | 'print', Colours>> = {
  light,
  dark: { ...light, ...coloursIn('tokens.css', "[data-mantine-color-scheme='dark']") },
  print: { ...light, ...coloursIn('tokens-print.css', ':root:not([data-picture])') },
};
