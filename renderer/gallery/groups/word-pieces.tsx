/** Sections, definitions, and the small pieces of a line. */
import { Arrow } from '../../ui/arrow.tsx';
import { Clip } from '../../ui/clip.tsx';
import { Definition } from '../../ui/definition.tsx';
import { Figure } from '../../ui/figure.tsx';
import { KeyHints } from '../../ui/key-hints.tsx';
import { Section } from '../../ui/section.tsx';
import { TextLink } from '../../ui/text-link.tsx';
import { useFormat } from '../../ui/use-format.ts';
import { accounts } from '../examples.ts';
import { Group, Piece, Row, Stack } from '../piece.tsx';
import { useWords } from '../words.ts';

const ExampleDefinition = () => {
  const { examples } = useWords();
  const format = useFormat();
  return (
    <Definition
      title={examples.adoption}
      text={examples.metricDefinition}
      facts={[
        { label: examples.formula, value: examples.formulaText },
        { label: examples.window, value: format.span(28, 'day') },
        { label: examples.value, value: format.share(0.52) },
      ]}
    />
  );
};

const arrows = ['up', 'down', 'flat', 'previous', 'next'] as const;

const Links = () => {
  const { examples } = useWords();
  return (
    <Stack>
      <p>
        <bdi>{accounts[2]?.name}</bdi> · <TextLink onClick={() => undefined}>{examples.open}</TextLink>
      </p>
      <Row>
        {arrows.map((kind) => (
          <span key={kind}>
            <Arrow kind={kind} /> {examples[kind]}
          </span>
        ))}
      </Row>
    </Stack>
  );
};

/** The group. */
export const WordPieces = () => {
  const { examples } = useWords();
  const format = useFormat();
  const names = accounts.slice(1, 4);
  return (
    <Group name="words">
      <Piece name="section" file="ui/section.tsx">
        <Section title={examples.sentence} aside={examples.sectionAside}>
          <p>{examples.tileWords}</p>
        </Section>
      </Piece>
      <Piece name="definition" file="ui/definition.tsx">
        <ExampleDefinition />
      </Piece>
      <Piece name="figure" file="ui/figure.tsx">
        <Row>
          <span>{examples.adoption}</span>
          <Figure about={() => <ExampleDefinition />}>
            <b>{format.share(0.52)}</b>
          </Figure>
        </Row>
      </Piece>
      <Piece name="clips" file="ui/clip.tsx">
        <Stack>
          {names.map(({ key, name }) => (
            <Clip key={key} text={name} direction="isolate" />
          ))}
          <Clip text={names.map(({ name }) => name).join(' · ')} lines={2} direction="isolate" />
        </Stack>
      </Piece>
      <Piece name="links" file="ui/text-link.tsx">
        <Links />
      </Piece>
      <Piece name="keyHints" file="ui/key-hints.tsx">
        <KeyHints
          label={examples.find}
          hints={[
            { keys: ['↑', '↓'], does: examples.move },
            { keys: ['Enter'], does: examples.enter },
            { keys: ['Esc'], does: examples.escape },
          ]}
        />
      </Piece>
    </Group>
  );
};
