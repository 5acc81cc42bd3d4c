/** What an engine process may take, and how its end is understood. */

/**
 * The largest client tried (50,000 accounts) needs a third of this. Beyond it the engine ends and is started again,
 * rather than the machine running out of memory for everything.
 */
const mostHeapMb = 2_048;

/** What Node is told so. */
export const heapLimit: readonly string[] = [`--max-old-space-size=${mostHeapMb}`];

/** Out of memory, V8 aborts: a signal on Linux and macOS (a shell's 128 + 6), a code of its own on Windows. */
const memoryCodes: readonly (number | string | null)[] = ['SIGABRT', 134, -536_870_904];

/** The end of a process by what the system says of it. */
export const endOf = (code: number | null, signal: string | null = null): 'memory' | undefined =>
  memoryCodes.includes(signal ?? code) ? 'memory' : undefined;
