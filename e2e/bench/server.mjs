// The server's figures, each beside a reference measured in the same run. Needs wrk and sqlite3.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const program = process.env.MANDATUM_PROGRAM ?? 'target/release/mandatum';
const examples = process.env.MANDATUM_EXAMPLES ?? 'target/release/examples';
const seconds = Number(process.env.BENCH_SECONDS ?? 8);
const folder = mkdtempSync(join(tmpdir(), 'mandatum-bench-'));
const database = `sqlite://${folder}/bench.db`;
const started = [];

/** Starts a program that writes into a file: into a pipe that nobody empties while wrk runs, it would wait. */
function start(file, args) {
  const log = join(folder, `${started.length}.log`);
  const out = openSync(log, 'w');
  const child = spawn(file, args, { stdio: ['ignore', out, out] });
  started.push(child);
  return Object.assign(child, { log });
}

/** The first match in what a program says. */
async function says(child, pattern) {
  for (let wait = 0; wait < 200; wait += 1) {
    const found = readFileSync(child.log, 'utf8').match(pattern);
    if (found) return found;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it says: ${readFileSync(child.log, 'utf8')}`);
}

/** Requests a second, by wrk on two threads. */
function requests(url, more = []) {
  const out = execFileSync('wrk', ['-t2', '-c32', `-d${seconds}s`, ...more, url], { encoding: 'utf8' });
  const errors = out.match(/Non-2xx or 3xx responses: (\d+)/);
  if (errors) throw new Error(`${url}: ${errors[1]} answers were errors`);
  return Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]);
}

/** Resident memory in megabytes. */
function memory(child) {
  return Number(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024;
}

const rows = [];
function row(figure, ours, reference, bar, better = 'more') {
  const ratio = ours / reference;
  const met = better === 'more' ? ratio >= bar : ratio <= bar;
  rows.push({ figure, ours, reference, ratio, bar: `${better === 'more' ? '≥' : '≤'} ${bar}`, met });
}

async function reading() {
  const server = start(program, [
    'serve', '--demo', '--database', database, '--listen', '127.0.0.1:0', '--management-listen', 'none',
    '--requests-per-second', '0',
  ]);
  const [, origin] = await says(server, /(http:\/\/127\.0\.0\.1:\d+)/);
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const signIn = await fetch(`${origin}/api/v1/session/test-identity`, {
    method: 'POST', headers, body: JSON.stringify({ person: 'physician' }),
  });
  const cookie = signIn.headers.get('set-cookie').split(';')[0];
  headers.cookie = cookie;
  const { options } = await (await fetch(`${origin}/api/v1/profiles`, { headers })).json();
  const own = options.find((option) => option.landing.kind === 'file');
  const address = `${origin}/api/v1/as/${own.profile}/files/${own.landing.of}/contact-data`;
  const saved = await fetch(address, {
    method: 'PUT', headers, body: JSON.stringify({ phone: '+3281223344', email: 'a@b.example', version: 0 }),
  });
  if (!saved.ok) throw new Error(`saving answered ${saved.status}`);
  const bare = start(`${examples}/bare`, ['serve', database, String(own.landing.of)]);
  const [, bareOrigin] = await says(bare, /(127\.0\.0\.1:\d+)/);
  requests(`http://${bareOrigin}/`, ['-d2s']);
  const ours = [];
  const theirs = [];
  for (let round = 0; round < 2; round += 1) {
    theirs.push(requests(`http://${bareOrigin}/`));
    ours.push(requests(address, ['-H', `cookie: ${cookie}`]));
  }
  row('reads/s: session, policy, query; beside a bare handler with the query', Math.max(...ours), Math.max(...theirs), 0.6);
  row('resident memory after that, MB', memory(server), 80, 1, 'less');
  await writing(server, address, headers);
  bare.kill();
  server.kill('SIGTERM');
}

/** Changes one after the other, each with its event: the bars are about durability, not threads. */
async function writing(server, address, headers) {
  // While wrk ran, the server has closed the connection that was kept.
  const first = await fetch(address, { headers }).catch(() => fetch(address, { headers }));
  let { version } = await first.json();
  const count = 300;
  const begin = performance.now();
  for (let n = 0; n < count; n += 1) {
    const phone = `+32812233${String(n % 100).padStart(2, '0')}`;
    const answer = await fetch(address, { method: 'PUT', headers, body: JSON.stringify({ phone, version }) });
    if (!answer.ok) throw new Error(`a change answered ${answer.status}`);
    ({ version } = await answer.json());
  }
  const ours = (count * 1000) / (performance.now() - begin);
  const raw = Number(execFileSync(`${examples}/bare`, ['commits', `sqlite://${folder}/raw.db?mode=rwc`, '1000'], { encoding: 'utf8' }));
  row('confirmed changes/s with their event; beside raw one-row commits', ours, raw, 0.3);
}

function importing() {
  const csv = (kind) => {
    const file = join(folder, `${kind}.csv`);
    writeFileSync(file, execFileSync(`${examples}/invent`, [kind, '200000'], { maxBuffer: 1 << 28 }));
    return file;
  };
  const persons = csv('persons');
  const providers = csv('providers');
  const target = `sqlite://${folder}/import.db`;
  const time = (work) => {
    const begin = performance.now();
    work();
    return (performance.now() - begin) / 1000;
  };
  execFileSync(program, ['import', 'persons', persons, '--database', target], { stdio: 'ignore' });
  const ours = time(() => execFileSync(program, ['import', 'providers', providers, '--database', target], { stdio: 'ignore' }));
  const theirs = time(() => execFileSync('sqlite3', [`${folder}/plain.db`, '.mode csv', `.import ${providers} providers`]));
  row('import of 200,000 providers, s; beside SQLite’s .import', ours, theirs, 10, 'less');
}

try {
  await reading();
  importing();
} finally {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

const shown = (number) => (number >= 100 ? number.toFixed(0) : number.toFixed(2));
for (const { figure, ours, reference, ratio, bar, met } of rows) {
  console.log(`${figure}\n    ours ${shown(ours)} · reference ${shown(reference)} · ratio ${shown(ratio)} · bar ${bar} · ${met ? 'met' : 'NOT MET'}`);
}
