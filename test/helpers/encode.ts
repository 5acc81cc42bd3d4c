/** Texts as bytes in the encodings that files come in. */

/** An encoding that tests write. `iso-8859-8` is Hebrew in the order in which it is read. */
export type WrittenEncoding =
  | 'utf-8'
  | 'utf-16le'
  | 'utf-16be'
  | 'windows-1252'
  | 'windows-1254'
  | 'windows-1255'
  | 'iso-8859-8'
  | 'iso-8859-9';

/** Character → byte, from what each byte says. ISO-8859-9 has no signs of its own between 0x80 and 0x9F. */
const bytesOf = (encoding: WrittenEncoding): ReadonlyMap<string, number> => {
  const decoder = new TextDecoder(encoding);
  const bytes = Array.from({ length: 256 }, (_, byte) => byte).filter(
    (byte) => encoding !== 'iso-8859-9' || byte < 0x80 || byte > 0x9f,
  );
  return new Map(bytes.map((byte) => [decoder.decode(new Uint8Array([byte])), byte]));
};

const singleBytes = (text: string, encoding: WrittenEncoding): Uint8Array => {
  const bytes = bytesOf(encoding);
  return Uint8Array.from([...text], (character) => {
    const byte = bytes.get(character);
    if (byte === undefined) throw new Error(`${encoding} has no ${character}`);
    return byte;
  });
};

/** A text in an encoding, with a byte order mark only if the text begins with one. Fails on a character it lacks. */
export const encoded = (text: string, encoding: WrittenEncoding): Uint8Array => {
  if (encoding === 'utf-8') return Buffer.from(text);
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le');
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16();
  return singleBytes(text, encoding);
};
