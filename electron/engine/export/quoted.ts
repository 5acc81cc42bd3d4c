/** A cell as RFC 4180 has it. */
export const quoted = (text: string): string =>
  /[",\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
