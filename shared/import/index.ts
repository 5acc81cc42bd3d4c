/** Import as the engine, the command line and the import screen share it. */
export * from './accounts.ts';
export * from './issues.ts';
export * from './mapping.ts';
export * from './own-sheets.ts';
export * from './questions.ts';
export * from './reason-heading.ts';
export * from './recognised.ts';
export * from './result.ts';
export * from './with-choice.ts';
