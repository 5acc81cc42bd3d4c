/** The shapes of the lights, so that they can be told apart without colour. */
import type { Band } from '../../shared/model/model.ts';

/** The shape of each band on a 20 × 20 field: circle, triangle, diamond, open ring. */
export const lightShapes: Readonly<Record<Band, string>> = {
  green: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17z',
  amber: 'M10 1.6L19 17.6H1z',
  red: 'M10 .4L19.6 10L10 19.6L.4 10z',
  unknown: 'M10 1.5a8.5 8.5 0 1 1 0 17a8.5 8.5 0 1 1 0-17zM10 5a5 5 0 1 0 0 10a5 5 0 1 0 0-10z',
};
