// All figures in one table: `node table.mjs FOLDER`, in which the measurements left size.txt, search.json and server.json.
// What did not finish is missing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { table } from './figures.mjs';

const [folder] = process.argv.slice(2);
function read(name) {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return '';
  }
}
const rows = (name) => JSON.parse(read(name) || '{"rows":[]}').rows;

/** The last line of size.mjs. */
function size() {
  const found = read('size.txt').match(/([\d.]+ kB) +signing in: \d+ files; bar ([\d.]+ kB): (met|NOT MET)/);
  if (!found) return [];
  const [, ours, bar, met] = found;
  const ratio = (parseFloat(ours) / parseFloat(bar)).toFixed(2);
  return [{ figure: 'first load, brotli', ours, reference: 'an empty Yew app: 75 kB', ratio, bar: `≤ ${bar}`, met: met === 'met' }];
}

console.log(table([...rows('search.json'), ...size(), ...rows('server.json')]));
