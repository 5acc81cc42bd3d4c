/** Writes electron/engine/db/schema.sql from a fresh workspace. */
import { writeFileSync } from 'node:fs';
import { schemaFile, schemaText } from './schema-text.ts';

writeFileSync(schemaFile, schemaText());
console.log(`wrote ${schemaFile}`);
