// The server's figures, each beside a reference measured in the same run. Needs wrk and sqlite3; PostgreSQL where
// MANDATUM_TEST_POSTGRES names one.
//
//   node server.mjs [--json FILE]
//
// What a shared machine has left for a measurement changes from one second to the next. So the reference and ours take
// turns, and the figure is the median of each.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { table } from './figures.mjs';
import { changes, cleanUp, commits, examples, folder, memory, people, program, requests, says, serve, start } from './programs.mjs';

const { values: options } = parseArgs({ options: { json: { type: 'string' } } });
const ROUNDS = 3;
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const shown = (number) => (number >= 100 ? number.toFixed(0) : number.toFixed(2));

const rows = [];
function row(figure, ours, reference, bar, better = 'more') {
  const ratio = ours / reference;
  const met = better === 'more' ? ratio >= bar : ratio <= bar;
  rows.push({
    figure, ours: shown(ours), reference: shown(reference), ratio: ratio.toFixed(2),
    bar: bar === null ? '' : `${better === 'more' ? '≥' : '≤'} ${bar}`, met: bar === null ? null : met,
  });
}

/** Measures each in turn, several times; the median of each. */
async function alternately(...works) {
  const measured = works.map(() => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [i, work] of works.entries()) measured[i].push(await work());
  }
  return measured.map(median);
}

async function reading(server, [{ path, cookie, file }], database) {
  const bare = start(join(examples, 'bare'), ['serve', database, String(file)]);
  const [, bareOrigin] = await says(bare, /(127\.0\.0\.1:\d+)/);
  const [three, one, ours] = await alternately(
    () => requests(`http://${bareOrigin}/`),
    () => requests(`http://${bareOrigin}/one`),
    () => requests(server.origin + path, cookie),
  );
  row('reads/s: session, policy, data; beside a bare handler with the same three queries', ours, three, 0.6);
  row('the same, beside a bare handler with the query of the data alone', ours, one, null);
  rows.push({
    figure: 'resident memory after that', ours: `${memory(server).toFixed(0)} MB`, reference: '', ratio: '',
    bar: '≤ 80 MB', met: memory(server) <= 80,
  });
  bare.kill();
}

async function writing(server, everybody, engine, raw) {
  for (const clients of [1, 8]) {
    // SQLite has one writer: several only wait for each other.
    const rawClients = engine === 'SQLite' ? 1 : clients;
    const [reference, ours] = await alternately(
      () => commits(raw, rawClients),
      () => changes(server, everybody, clients),
    );
    const who = clients === 1 ? 'one person' : `${Math.min(clients, everybody.length)} people at once`;
    row(`confirmed changes/s with their event, ${engine}, ${who}; beside raw one-row commits`, ours, reference, 0.3);
  }
}

async function onSqlite() {
  const database = `sqlite://${folder}/bench.db`;
  const server = await serve(database);
  const everybody = await people(server);
  await reading(server, everybody, database);
  await writing(server, everybody, 'SQLite', `sqlite://${folder}/raw.db?mode=rwc`);
  server.kill('SIGTERM');
}

async function onPostgres(url) {
  const server = await serve(url);
  await writing(server, await people(server), 'PostgreSQL', url);
  server.kill('SIGTERM');
}

async function importing() {
  const csv = (kind) => {
    const file = join(folder, `${kind}.csv`);
    writeFileSync(file, execFileSync(join(examples, 'invent'), [kind, '200000'], { maxBuffer: 1 << 28 }));
    return file;
  };
  const persons = csv('persons');
  const providers = csv('providers');
  const time = (file, args) => {
    const begin = performance.now();
    execFileSync(file, args, { stdio: 'ignore' });
    return (performance.now() - begin) / 1000;
  };
  let round = 0;
  const [theirs, ours] = await alternately(
    () => time('sqlite3', [join(folder, `plain${round}.db`), '.mode csv', `.import ${providers} providers`]),
    () => {
      const target = `sqlite://${folder}/import${round}.db`;
      round += 1;
      time(program, ['import', 'persons', persons, '--database', target]);
      return time(program, ['import', 'providers', providers, '--database', target]);
    },
  );
  row('import of 200,000 providers, s; beside SQLite’s .import', ours, theirs, 10, 'less');
}

try {
  await onSqlite();
  if (process.env.MANDATUM_TEST_POSTGRES) await onPostgres(process.env.MANDATUM_TEST_POSTGRES);
  await importing();
} finally {
  cleanUp();
  console.log(table(rows));
  if (options.json) writeFileSync(options.json, JSON.stringify({ rows }));
}
