// SPDX-License-Identifier: EUPL-1.2
// Bundles the component styles and our own into one file, and our scripts. Run by Maven; `npm ci` only when the lock file changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const read = (...path) => readFileSync(join(here, ...path), 'utf8');

function stop(reason) {
  console.error(`The styles cannot be built: ${reason}`);
  process.exit(1);
}

if (Number(process.versions.node.split('.')[0]) < 20) {
  stop(`Node 20 or later is needed, this is ${process.version}`);
}

const lock = createHash('sha256').update(read('package-lock.json')).digest('hex');
const stamp = join(here, 'node_modules', '.trede-lock');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
  console.log('Installing the style packages (npm ci)');
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: here,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (npm.error) stop(`npm does not start (${npm.error.message}); it comes with Node`);
  if (npm.status !== 0) stop(`npm ci ended with ${npm.status}`);
  writeFileSync(stamp, lock);
}

const compact = (css) =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/@charset "[^"]*";/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};])\s*/g, '$1')
    .trim();

const packages = Object.keys(JSON.parse(read('package.json')).dependencies);
const styles = packages.filter((name) => name.endsWith('-css'));
const notice = `/*!
 * SPDX-License-Identifier: EUPL-1.2
 * Trede, with NL Design System components (EUPL-1.2, Frameless B.V. and Gemeente Utrecht):
 * ${styles.join(', ')}
 */`;
const css = [
  notice,
  compact(read('src/main/css/tokens.css')),
  ...styles.map((name) => compact(read('node_modules', name, 'dist/index.css'))),
  compact(read('src/main/css/trede.css')),
  '',
].join('\n');

function keep(name, text) {
  const target = join(here, 'target/classes/META-INF/resources/assets', name);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
    console.log(`Bundled ${name}, ${text.length} characters`);
  }
}

keep('trede.css', css);

const { buildSync } = await import('esbuild');
for (const [name, licences] of [
  ['trede', 'Trede, with Idiomorph (0BSD, Big Sky Software)'],
  ['grafiek', 'Trede, with Chart.js and @kurkle/color (MIT, Chart.js Contributors and Jukka Kurkela)'],
]) {
  const built = buildSync({
    entryPoints: [join(here, `src/main/js/${name}.mjs`)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2020',
    legalComments: 'none',
    banner: { js: `/*! SPDX-License-Identifier: EUPL-1.2\n * ${licences} */` },
  });
  keep(`${name}.js`, built.outputFiles[0].text);
}

// a template that was taken away must not lie in the build still
for (const { name } of readdirSync(join(here, 'target/classes/templates/trede'), { withFileTypes: true })) {
  if (!existsSync(join(here, 'src/main/resources/templates/trede', name))) {
    rmSync(join(here, 'target/classes/templates/trede', name));
  }
}
