// SPDX-License-Identifier: EUPL-1.2
// Bundles the component styles and our own into one file. Run by Maven; `npm ci` only when the lock file changed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const installed = join(here, 'node_modules', '.package-lock.json');
const lock = join(here, 'package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  console.log('Installing the style packages (npm ci)');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

const packages = Object.keys(JSON.parse(readFileSync(join(here, 'package.json'), 'utf8')).dependencies);
const parts = [
  join(here, 'src/main/css/tokens.css'),
  ...packages.map((name) => join(here, 'node_modules', name, 'dist/index.css')),
  join(here, 'src/main/css/trede.css'),
];
const target = join(here, 'target/classes/META-INF/resources/assets/trede.css');
mkdirSync(dirname(target), { recursive: true });
const css = parts.map((file) => readFileSync(file, 'utf8')).join('\n');
if (!existsSync(target) || readFileSync(target, 'utf8') !== css) {
  writeFileSync(target, css);
}
console.log(`Bundled ${parts.length} style sheets, ${css.length} characters`);
