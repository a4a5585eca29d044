// SPDX-License-Identifier: EUPL-1.2
// Builds the one style sheet: NL Design System components, then our theme, then the shell. Usage: node bouw.mjs <folder of the output>
// Installs the components only when the lock file changed, and writes only when something changed. Plain Node, no bundler.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(process.argv[2] ?? stop('usage: node bouw.mjs <folder>'), 'trede.css');
const OWN = ['thema.css', 'schil.css'];

function stop(reason) {
  console.error(`[styles] ${reason}`);
  process.exit(1);
}

const read = (...path) => readFileSync(join(here, ...path), 'utf8');
const hash = (...texts) => texts.reduce((h, text) => h.update(text), createHash('sha256')).digest('hex');

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node 20 or later is needed to build the style sheet; this is ${process.version}`);
}

const lock = hash(read('package.json'), read('package-lock.json'));
const stamp = join(here, 'node_modules', '.trede-lock');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

const inputs = hash(lock, read('bouw.mjs'), ...OWN.map((file) => read(file)));
const mark = `/* ${inputs} */`;
if (installed && existsSync(target) && readFileSync(target, 'utf8').endsWith(`${mark}\n`)) {
  process.exit(0);
}

if (!installed) {
  console.log('[styles] npm ci');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.error) stop(`npm cannot be started (${npm.error.message}); install Node 20 with npm`);
  if (npm.status !== 0) stop(`npm ci ended with ${npm.status}`);
  writeFileSync(stamp, lock);
}

// A component that has a variant for plain elements is taken in both: <table> and class="utrecht-table" look the same.
const BOTH = new Set(['@utrecht/button-css', '@utrecht/table-css']);
const ELEMENTS_NOT = new Set(['@utrecht/root-css', '@utrecht/document-css', '@utrecht/body-css']);

function sheets(name) {
  const dist = join('node_modules', ...name.split('/'), 'dist');
  const own = `${name.split('/')[1].replace(/-css$/, '')}.css`;
  const classes = existsSync(join(here, dist, 'index.css')) ? join(dist, 'index.css') : join(dist, own);
  const elements = join(dist, 'html', 'index.css');
  if (!existsSync(join(here, elements)) || ELEMENTS_NOT.has(name)) return [classes];
  return BOTH.has(name) ? [elements, classes] : [elements];
}

function compact(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@charset "[^"]*";/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};])\s*/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}

const names = Object.keys(JSON.parse(read('package.json')).dependencies);
const parts = names.flatMap(sheets).map((file) => compact(read(file)));
const header = `/*!
 * SPDX-License-Identifier: EUPL-1.2
 * Trede; with NL Design System components, EUPL-1.2, (c) Frameless B.V., Gemeente Utrecht and the NL Design System community:
 * ${names.join(', ')}
 */`;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, [header, ...parts, ...OWN.map((file) => compact(read(file))), mark, ''].join('\n'));
console.log(`[styles] ${target}`);
