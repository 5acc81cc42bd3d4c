/** The lights in all that they say, and how they look to eyes and printers that see less. */
import type { Band } from '../../../shared/model/model.ts';
import { Light } from '../../ui/light.tsx';
import { Group, Piece, Row, Stack } from '../piece.tsx';
import css from './lights.module.css';

const bands: readonly Band[] = ['red', 'amber', 'green', 'unknown'];

/** All four in one size. */
const All = ({ size }: { readonly size: 'small' | 'medium' | 'large' }) => (
  <Row>
    {bands.map((band) => (
      <Light key={band} band={band} size={size} />
    ))}
  </Row>
);

/** Without colour, as a printer draws it; without red and without green, as some eyes see it. */
const lacks = ['colour', 'red', 'green'] as const;

/** What is left of each colour without the cones for red or for green, of light as the screen mixes it. */
const matrices = {
  red: '0.11238 0.88762 0 0 0 0.11238 0.88762 0 0 0 0.00401 -0.00401 1 0 0 0 0 0 1 0',
  green: '0.29275 0.70725 0 0 0 0.29275 0.70725 0 0 0 -0.02234 0.02234 1 0 0 0 0 0 1 0',
} as const;

const Filters = () => (
  <svg className={css.filters} aria-hidden="true">
    {(['red', 'green'] as const).map((lack) => (
      <filter key={lack} id={`without-${lack}`} colorInterpolationFilters="linearRGB">
        <feColorMatrix values={matrices[lack]} />
      </filter>
    ))}
  </svg>
);

/** The group. */
export const Lights = () => (
  <Group name="lights">
    <Piece name="lights" file="ui/light.tsx">
      <Stack>
        <All size="large" />
        <All size="medium" />
        <All size="small" />
      </Stack>
    </Piece>
    <Piece name="shapes" file="ui/light.tsx">
      <Row>
        {bands.map((band) => (
          <Light key={band} band={band} size="large" word="hidden" />
        ))}
      </Row>
    </Piece>
    <Piece name="inGrey" file="ui/contrast.ts">
      <Filters />
      <Stack>
        {lacks.map((lack) => (
          <div key={lack} className={css.without} data-lack={lack}>
            <All size="medium" />
          </div>
        ))}
      </Stack>
    </Piece>
  </Group>
);
