/** A line of the help with what stands out in it: strong words, keys, links to other pages. */
import type { ReactNode } from 'react';
import type { HelpTopic } from '../../../shared/i18n/help/index.ts';
import { TextLink } from '../../ui/text-link.tsx';
import css from './article.module.css';
import { type Span, spansOf } from './markup.ts';

interface InlineProps {
  readonly line: string;
  readonly onTopic: (topic: HelpTopic) => void;
}

const shown = (span: Span, onTopic: InlineProps['onTopic']): ReactNode => {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'strong':
      return <strong>{span.text}</strong>;
    case 'key':
      return <bdi className={css.key}>{span.text}</bdi>;
    case 'link':
      return <TextLink onClick={() => onTopic(span.topic)}>{span.text}</TextLink>;
  }
};

/** The line. */
export const Inline = ({ line, onTopic }: InlineProps) =>
  spansOf(line).map((span, i) => (
    // Lines never change while they are shown, so a piece is known by its place.
    // eslint-disable-next-line react/no-array-index-key
    <span key={i}>{shown(span, onTopic)}</span>
  ));
