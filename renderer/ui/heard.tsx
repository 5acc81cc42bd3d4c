/** What is heard and not seen: the data of a drawing for who cannot see it. */
import type { ReactNode } from 'react';
import css from './heard.module.css';

/** Takes no room on the page. */
export const Heard = ({ children }: { readonly children: ReactNode }) => (
  <div className={css.heard}>{children}</div>
);
