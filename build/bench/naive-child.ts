/**
 * Stores a file the simplest way: one prepared statement run once per row, within one transaction, every cell as text.
 * Takes apart only what has no quotes. Prints what it took as one line of JSON.
 */
import Database from 'better-sqlite3';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const [path = '', file = ''] = process.argv.slice(2);

const db = new Database(path);
let insert: Database.Statement<string[]> | undefined;
let imported = 0;
db.exec('BEGIN');
for await (const line of createInterface({ input: createReadStream(file) })) {
  const cells = line.split(',');
  if (insert) {
    insert.run(...cells);
    imported++;
  } else {
    db.exec(`CREATE TABLE t (${cells.map((cell) => `"${cell}"`).join(', ')})`);
    insert = db.prepare(`INSERT INTO t VALUES (${cells.map(() => '?').join(', ')})`);
  }
}
db.exec('COMMIT');
db.close();

console.log(JSON.stringify({ imported, peakMb: process.resourceUsage().maxRSS / 1024 }));
