// The programs that are measured: starting them, signing in, and counting what they do.
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const program = process.env.MANDATUM_PROGRAM ?? 'target/release/mandatum';
export const examples = process.env.MANDATUM_EXAMPLES ?? join(program, '..', 'examples');
export const folder = mkdtempSync(join(tmpdir(), 'mandatum-bench-'));

const seconds = Number(process.env.BENCH_SECONDS ?? 5);
const started = [];

/** Starts a program that writes into a file: into a pipe that nobody empties while wrk runs, it would wait. */
export function start(file, args) {
  const log = join(folder, `${started.length}.log`);
  const out = openSync(log, 'w');
  const child = spawn(file, args, { stdio: ['ignore', out, out] });
  started.push(child);
  return Object.assign(child, { log });
}

/** The first match in what a program says. */
export async function says(child, pattern) {
  for (let wait = 0; wait < 600; wait += 1) {
    const found = readFileSync(child.log, 'utf8').match(pattern);
    if (found) return found;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`it says: ${readFileSync(child.log, 'utf8')}`);
}

/** Ends what was started and removes what it left. */
export function cleanUp() {
  for (const child of started) child.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}

/** Starts the server on a database, with its demonstration data. */
export async function serve(database) {
  const server = start(program, [
    'serve', '--demo', '--database', database, '--listen', '127.0.0.1:0', '--management-listen', 'none',
    '--requests-per-second', '0',
  ]);
  const [, origin] = await says(server, /(http:\/\/127\.0\.0\.1:\d+)/);
  return Object.assign(server, { origin });
}

/** Signs the test persons in who have a file of their own, with contact data in it. */
export async function people({ origin }) {
  const headers = { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' };
  const list = await (await fetch(`${origin}/api/v1/keys/test-identity/persons?language=fr`)).json();
  const found = [];
  for (const { code } of list) {
    const signIn = await fetch(`${origin}/api/v1/session/test-identity`, {
      method: 'POST', headers, body: JSON.stringify({ person: code }),
    });
    const cookie = signIn.headers.get('set-cookie').split(';')[0];
    const { options } = await (await fetch(`${origin}/api/v1/profiles`, { headers: { cookie } })).json();
    const own = options.find(({ profile, landing }) => profile.startsWith('provider') && landing.kind === 'file');
    if (!own) continue;
    const path = `/api/v1/as/${own.profile}/files/${own.landing.of}/contact-data`;
    const saved = await fetch(origin + path, {
      method: 'PUT', headers: { ...headers, cookie }, body: JSON.stringify({ phone: '+3281223344', version: 0 }),
    });
    if (saved.ok) found.push({ path, cookie, file: own.landing.of });
  }
  return found;
}

function wrk(url, threads, connections, more = [], env = {}) {
  const options = [`-t${threads}`, `-c${connections}`, `-d${seconds}s`, ...more, url];
  const out = execFileSync('wrk', options, { encoding: 'utf8', env: { ...process.env, ...env } });
  const errors = out.match(/Non-2xx or 3xx responses: (\d+)/);
  if (errors) throw new Error(`${url}: ${errors[1]} answers were errors`);
  return Number(out.match(/Requests\/sec:\s+([\d.]+)/)[1]);
}

/** Requests a second, of 32 connections. */
export function requests(url, cookie = 'none') {
  return wrk(url, 2, 32, ['-H', `cookie: ${cookie}`]);
}

/** Confirmed changes a second, of so many people at once, each in a file of their own. */
export async function changes({ origin }, everybody, clients) {
  const lines = [];
  for (const { path, cookie } of everybody.slice(0, clients)) {
    // While wrk ran, the server may have closed the connection that was kept.
    const ask = () => fetch(origin + path, { headers: { cookie, connection: 'close' } });
    const { version } = await (await ask().catch(ask)).json();
    lines.push(`${path} ${cookie} ${version}\n`);
  }
  const file = join(folder, 'changes');
  writeFileSync(file, lines.join(''));
  const script = new URL('changes.lua', import.meta.url).pathname;
  return wrk(origin, lines.length, lines.length, ['-s', script], { CHANGES: file });
}

/** Durable commits of one row a second. */
export function commits(database, clients) {
  const args = ['commits', database, String(seconds), String(clients)];
  return Number(execFileSync(join(examples, 'bare'), args, { encoding: 'utf8' }));
}

/** Resident memory in megabytes. */
export function memory(child) {
  return Number(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmRSS:\s+(\d+)/)[1]) / 1024;
}
