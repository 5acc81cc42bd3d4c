/** Many providers around one thing, without a step to the right for each. */
import type { ComponentType, ReactNode } from 'react';

/** Keeps something for everything inside it. */
export type Provider = ComponentType<{ readonly children: ReactNode }>;

interface WithinProps {
  /** The outermost first; always the same ones, as what they keep goes with them. */
  readonly providers: readonly Provider[];
  readonly children: ReactNode;
}

/** Draws the children within all of the providers. */
export const Within = ({ providers, children }: WithinProps) =>
  providers.reduceRight<ReactNode>((inside, Around) => <Around>{inside}</Around>, children);
