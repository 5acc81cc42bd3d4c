/** A traffic light: colour, shape and word, so that it can be read without colour. */
import { useTranslation } from 'react-i18next';
import type { Band } from '../../shared/model/model.ts';
import { lightShapes } from './light-shapes.ts';
import css from './light.module.css';

/** How large the shape is drawn beside its word. */
export type LightSize = 'small' | 'medium' | 'large';

/** What a light shows. */
export interface LightProps {
  readonly band: Band;
  readonly size?: LightSize;
  /** `hidden` keeps the word for screen readers and the hint only: where a list has a key beside it. */
  readonly word?: 'shown' | 'hidden';
}

/** The shape alone, for drawings that say the word themselves. */
export const LightShape = ({ band, size = 'medium' }: Pick<LightProps, 'band' | 'size'>) => (
  <svg className={css.shape} data-band={band} data-size={size} viewBox="0 0 20 20" aria-hidden="true">
    <path d={lightShapes[band]} fillRule="evenodd" />
  </svg>
);

/** A light with its word in the reader's language. */
export const Light = ({ band, size = 'medium', word = 'shown' }: LightProps) => {
  const { t } = useTranslation();
  const text = t(`bands.${band}.word`);
  if (word === 'hidden')
    return (
      <span className={css.light} data-band={band} data-size={size} role="img" aria-label={text} title={text}>
        <LightShape band={band} size={size} />
      </span>
    );
  return (
    <span className={css.light} data-band={band} data-size={size}>
      <LightShape band={band} size={size} />
      <span className={css.word}>{text}</span>
    </span>
  );
};
