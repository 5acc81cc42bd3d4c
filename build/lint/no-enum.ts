/** Lint rule: no enums; a union of words needs no code at run time. */
import type { Rule } from './rule.ts';

/** `no-enum`. */
export const noEnum: Rule = {
  create: (context) => ({
    TSEnumDeclaration: (node) =>
      context.report({ node, message: 'No enums: write a union of string literals' }),
  }),
};
