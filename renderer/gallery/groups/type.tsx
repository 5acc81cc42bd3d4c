/** The type scale with its roles, figures that line up, and the spaces. */
import { useFormat } from '../../ui/use-format.ts';
import { accounts } from '../examples.ts';
import { Group, Piece } from '../piece.tsx';
import { useTokens } from '../use-token.ts';
import { useWords, type Words } from '../words.ts';
import css from './type.module.css';

const sizes: readonly (keyof Words['roles'])[] = [
  'hero',
  'display',
  'figure',
  'xl',
  'lead',
  'l',
  'm',
  's',
  'xs',
];
const spaces = ['space-1', 'space-2', 'space-3', 'space-4', 'space-5', 'space-6'];
const rules = ['hairline', 'rule-heavy'];
const tokens = [...sizes.map((size) => `text-${size}`), ...spaces, ...rules];

const Scale = ({ values }: { readonly values: Readonly<Record<string, string>> }) => {
  const { roles } = useWords();
  const format = useFormat();
  return (
    <ul>
      {sizes.map((size) => (
        <li key={size} className={css.size}>
          <code dir="ltr">{size}</code>
          <span className={css.px}>
            {format.number(Number.parseFloat(values[`text-${size}`] ?? '0') * 16, 1)}
          </span>
          <span className={css.specimen} style={{ fontSize: `var(--text-${size})` }}>
            {size === 'hero' ? format.number(52) : roles[size]}
          </span>
          {size === 'hero' ? <span className={css.role}>{roles.hero}</span> : null}
        </li>
      ))}
    </ul>
  );
};

const figures = [0, 7, -38.4, 1111.1, 98_765.2, 128_456_789];

const Figures = () => {
  const format = useFormat();
  return (
    <div className={css.figures}>
      <ul>
        {figures.map((value) => (
          <li key={value}>{format.fixed(value)}</li>
        ))}
      </ul>
      <ul>
        {figures.map((value) => (
          <li key={value}>{format.money(value * 100, 'EUR')}</li>
        ))}
      </ul>
      <ul>
        {accounts.map(({ key, seenOn }) => (
          <li key={key}>{seenOn === null ? '–' : format.dateShort(seenOn)}</li>
        ))}
      </ul>
    </div>
  );
};

/** The group. */
export const Type = () => {
  const values = useTokens(tokens);
  return (
    <Group name="type">
      <Piece name="scale" file="styles/tokens.css" width="two">
        <Scale values={values} />
      </Piece>
      <Piece name="figures" file="styles/base.css">
        <Figures />
        <ul className={css.spaces}>
          {spaces.map((name) => (
            <li key={name}>
              <code dir="ltr">{name}</code>
              <span className={css.space} style={{ inlineSize: `var(--${name})` }} />
            </li>
          ))}
          {rules.map((name) => (
            <li key={name}>
              <code dir="ltr">{name}</code>
              <span className={css.rule} style={{ blockSize: `var(--${name})` }} />
            </li>
          ))}
        </ul>
      </Piece>
    </Group>
  );
};
