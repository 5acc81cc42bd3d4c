/** A page of the help. */
import type { ReactNode } from 'react';
import type { HelpText, HelpTopic } from '../../../shared/i18n/help/index.ts';
import css from './article.module.css';
import { Inline } from './inline.tsx';
import { type Block, blocksOf } from './markup.ts';
import { helpPart } from './parts/index.tsx';

interface ArticleProps {
  readonly text: HelpText;
  readonly onTopic: (topic: HelpTopic) => void;
}

type Say = (line: string) => ReactNode;

const Items = ({ items, say }: { readonly items: readonly string[]; readonly say: Say }) =>
  items.map((item) => <li key={item}>{say(item)}</li>);

const Table = ({ rows, say }: { readonly rows: readonly (readonly string[])[]; readonly say: Say }) => {
  const [head = [], ...body] = rows;
  return (
    <table className={css.table}>
      <thead>
        <tr>
          {head.map((cell) => (
            <th key={cell} scope="col">
              {say(cell)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {body.map(([first = '', ...rest]) => (
          <tr key={first}>
            <td>{say(first)}</td>
            {rest.map((cell) => (
              <td key={cell}>{say(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const shown = (block: Block, say: Say): ReactNode => {
  switch (block.kind) {
    case 'heading':
      return <h2>{say(block.text)}</h2>;
    case 'text':
      return <p>{say(block.text)}</p>;
    case 'list':
      return (
        <ul className={css.list}>
          <Items items={block.items} say={say} />
        </ul>
      );
    case 'steps':
      return (
        <ol className={css.steps}>
          <Items items={block.items} say={say} />
        </ol>
      );
    case 'table':
      return <Table rows={block.rows} say={say} />;
    case 'terms':
      return (
        <dl className={css.terms}>
          {block.terms.map(([term, meaning]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{say(meaning)}</dd>
            </div>
          ))}
        </dl>
      );
    case 'part':
      return helpPart(block.part);
  }
};

/** The page under its title. */
export const Article = ({ text, onTopic }: ArticleProps) => {
  const say: Say = (line) => <Inline line={line} onTopic={onTopic} />;
  return (
    <article className={css.article}>
      <h1 tabIndex={-1} data-help-title>
        {text.title}
      </h1>
      {blocksOf(text.body).map((block, i) => (
        // Blocks never change while they are shown.
        // eslint-disable-next-line react/no-array-index-key
        <div key={i} className={css.block}>
          {shown(block, say)}
        </div>
      ))}
    </article>
  );
};
