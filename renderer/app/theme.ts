/** Mantine in the clothes of styles/tokens.css: its components take every colour and size from there. */
import {
  createTheme,
  defaultVariantColorsResolver,
  type CSSVariablesResolver,
  type MantineColorsTuple,
} from '@mantine/core';

const accent = Array.from({ length: 10 }, () => 'var(--accent)') as unknown as MantineColorsTuple;

/** Square corners, no shadows, the page's own type sizes. */
export const theme = createTheme({
  fontFamily: 'var(--font-text)',
  headings: { fontFamily: 'var(--font-text)', fontWeight: '650' },
  fontSizes: {
    xs: 'var(--text-s)',
    sm: 'var(--text-m)',
    md: 'var(--text-m)',
    lg: 'var(--text-l)',
    xl: 'var(--text-xl)',
  },
  colors: { accent },
  primaryColor: 'accent',
  defaultRadius: 2,
  shadows: { xs: 'none', sm: 'none', md: 'none', lg: 'none', xl: 'none' },
  respectReducedMotion: true,
  cursorType: 'pointer',
  focusRing: 'never', // styles/base.css draws the ring, the same for every element
  variantColorResolver: (input) =>
    input.variant === 'filled'
      ? { background: 'var(--ink)', hover: 'var(--ink-soft)', color: 'var(--paper)', border: 'none' }
      : defaultVariantColorsResolver(input),
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    // A menu opens on its first item; a placeholder for the focus would be no item, and has no place in a menu.
    Menu: { defaultProps: { withInitialFocusPlaceholder: false } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    TextInput: { defaultProps: { size: 'xs' } },
  },
});

/** Mantine's own variables, from the tokens; light and dark differ in the tokens only. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-color-body': 'var(--paper)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-hover': 'var(--paper-sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--rule)',
    '--mantine-color-dimmed': 'var(--ink-muted)',
    '--mantine-color-placeholder': 'var(--ink-muted)',
    '--mantine-color-disabled': 'var(--paper-sunken)',
    '--mantine-color-disabled-color': 'var(--ink-muted)',
    '--mantine-color-error': 'var(--red-ink)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-line-height': '1.4',
  },
  light: {},
  dark: {},
});
