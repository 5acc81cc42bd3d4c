/** The colours of the theme with their contrasts. */
import { contrastOf } from '../../ui/contrast.ts';
import { useFormat } from '../../ui/use-format.ts';
import { Group, Piece } from '../piece.tsx';
import { useTokens } from '../use-token.ts';
import css from './colours.module.css';

const inks = [
  'ink',
  'ink-soft',
  'ink-muted',
  'accent',
  'red-ink',
  'amber-ink',
  'green-ink',
  'unknown-ink',
] as const;
const grounds = ['paper', 'paper-sunken', 'accent-soft', 'red-soft', 'amber-soft', 'green-soft'] as const;
const marks = ['red', 'amber', 'green', 'unknown', 'accent', 'rule', 'rule-strong', 'track'] as const;

const isColour = (value: string | undefined): value is string => value?.startsWith('#') ?? false;

interface SwatchProps {
  readonly name: string;
  readonly colours: Readonly<Record<string, string>>;
  /** What its contrast is counted against. */
  readonly against: string;
  readonly shape: 'letters' | 'ground' | 'fill';
}

/** A colour as it is used, its name, and its contrast. */
const Swatch = ({ name, colours, against, shape }: SwatchProps) => {
  const format = useFormat();
  const [own, other] = [colours[name], colours[against]];
  const contrast = isColour(own) && isColour(other) ? contrastOf(own, other) : null;
  return (
    <li className={css.swatch}>
      <span className={css.sample} data-shape={shape} style={{ '--own': `var(--${name})` } as object}>
        {shape === 'fill' ? null : 'Aağ אב 38'}
      </span>
      <code dir="ltr">{name}</code>
      <span className={css.contrast}>{contrast === null ? '' : format.fixed(contrast, 1)}</span>
    </li>
  );
};

const all = [...inks, ...grounds, ...marks];

/** The group. */
export const Colours = () => {
  const colours = useTokens(all);
  const list = (names: readonly string[], against: string, shape: SwatchProps['shape']) => (
    <ul className={css.swatches}>
      {names.map((name) => (
        <Swatch key={name} name={name} colours={colours} against={against} shape={shape} />
      ))}
    </ul>
  );
  return (
    <Group name="colours">
      <Piece name="inks" file="styles/tokens.css">
        {list(inks, 'paper', 'letters')}
      </Piece>
      <Piece name="grounds" file="styles/tokens.css">
        {list(grounds, 'ink-muted', 'ground')}
      </Piece>
      <Piece name="marks" file="styles/tokens.css">
        {list(marks, 'paper', 'fill')}
      </Piece>
    </Group>
  );
};
