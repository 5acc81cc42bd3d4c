/** Buttons and everything that takes something in. */
import { Button, Checkbox, NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Choice } from '../../ui/choice.tsx';
import { DateField } from '../../ui/date-field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SearchField } from '../../ui/search-field.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { accounts } from '../examples.ts';
import { Group, Piece, Row, Stack } from '../piece.tsx';
import { useWords } from '../words.ts';

const Buttons = () => {
  const { examples } = useWords();
  return (
    <Stack>
      <Row>
        <Button variant="filled">{examples.save}</Button>
        <Button>{examples.notNow}</Button>
        <Button disabled>{examples.disabled}</Button>
      </Row>
      <Row>
        <Button size="compact-xs">{examples.small}</Button>
        <Button size="compact-xs" variant="filled">
          {examples.save}
        </Button>
        <Button variant="filled" disabled>
          {examples.disabled}
        </Button>
      </Row>
    </Stack>
  );
};

const Texts = () => {
  const { examples } = useWords();
  const [name, setName] = useState(accounts[3]?.name ?? '');
  const [title, setTitle] = useState(examples.heading);
  return (
    <Stack>
      <TextInput label={examples.name} defaultValue={accounts[2]?.name} dir="auto" />
      <TextInput label={examples.name} defaultValue={accounts[0]?.name} error={examples.wrongName} />
      <TextField label={examples.name} value={name} onChange={setName} />
      <TextField label={examples.heading} value={title} onChange={setTitle} look="heading" />
    </Stack>
  );
};

const Numbers = () => {
  const { examples } = useWords();
  const [value, setValue] = useState<number | null>(1234.5);
  return (
    <Stack>
      <NumberField label={examples.weight} value={value} onChange={setValue} unit={examples.seats} />
      <NumberField
        label={examples.weight}
        value={140}
        onChange={() => undefined}
        error={examples.wrongNumber}
      />
      <NumberField label={examples.weight} value={null} onChange={() => undefined} disabled unit="%" />
    </Stack>
  );
};

const Searches = () => {
  const { examples } = useWords();
  const [text, setText] = useState(accounts[4]?.name ?? '');
  const [blank, setBlank] = useState('');
  return (
    <Stack>
      <SearchField label={examples.find} value={blank} onChange={setBlank} />
      <SearchField label={examples.find} value={text} onChange={setText} />
    </Stack>
  );
};

const Suggests = () => {
  const { examples } = useWords();
  const [text, setText] = useState('');
  return (
    <SuggestField
      label={examples.account}
      value={text}
      placeholder={examples.find}
      onType={setText}
      onTake={(taken) => setText(taken.text)}
      suggestions={accounts.map(({ key, name }) => ({ id: key, text: name, aside: key }))}
    />
  );
};

const Others = () => {
  const { examples } = useWords();
  const [date, setDate] = useState('2026-06-30');
  return (
    <Stack>
      <Row>
        <NativeSelect aria-label={examples.group} data={[examples.region, examples.owner]} />
        <DateField id="example-date" label={examples.date} value={date} onChange={setDate} />
      </Row>
      <Checkbox size="xs" label={examples.onlyRed} defaultChecked />
      <Checkbox size="xs" label={examples.onlyRed} disabled />
      <Switch size="xs" label={examples.reminders} defaultChecked />
      <Textarea size="xs" label={examples.comment} defaultValue={examples.tileWords} dir="auto" />
    </Stack>
  );
};

const Choices = () => {
  const { examples } = useWords();
  const [shown, setShown] = useState<'list' | 'board'>('list');
  const options = [
    { value: 'list', label: examples.list },
    { value: 'board', label: examples.board },
  ] as const;
  return <Choice label={examples.view} options={options} value={shown} onChange={setShown} />;
};

/** The group. */
export const Fields = () => (
  <Group name="fields">
    <Piece name="buttons" file="app/theme.ts">
      <Buttons />
    </Piece>
    <Piece name="textFields" file="ui/text-field.tsx">
      <Texts />
    </Piece>
    <Piece name="numberFields" file="ui/number-field.tsx">
      <Numbers />
    </Piece>
    <Piece name="search" file="ui/search-field.tsx">
      <Searches />
    </Piece>
    <Piece name="suggest" file="ui/suggest-field.tsx">
      <Suggests />
    </Piece>
    <Piece name="selects" file="ui/date-field.tsx">
      <Others />
    </Piece>
    <Piece name="choice" file="ui/choice.tsx">
      <Choices />
    </Piece>
  </Group>
);
