// Styles know start and end, not left and right: the page is also read from the right.
export default {
  plugins: ['stylelint-use-logical'],
  rules: {
    'csstools/use-logical': [
      'always',
      {
        except: [
          'width',
          'height',
          'min-width',
          'max-width',
          'min-height',
          'max-height',
          'top',
          'bottom',
          /^margin-(top|bottom)$/,
          /^padding-(top|bottom)$/,
          /^border-(top|bottom)(-(color|style|width))?$/,
        ],
      },
    ],
    'color-no-invalid-hex': true,
    'declaration-block-no-duplicate-properties': true,
    'property-no-unknown': true,
    'unit-no-unknown': true,
    'block-no-empty': true,
    'no-duplicate-selectors': true,
    'no-invalid-double-slash-comments': true,
    'function-no-unknown': true,
    'media-feature-name-no-unknown': true,
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'declaration-no-important': true,
  },
};
