// SPDX-License-Identifier: EUPL-1.2
// Adds what npm brings into the pages to the list of Maven: read from the lock file, so nothing is fetched.
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const place = join(root, 'target', 'bom.json');
const bom = JSON.parse(readFileSync(place, 'utf8'));
const lock = JSON.parse(readFileSync(join(root, 'platform', 'web', 'package-lock.json'), 'utf8'));

const components = Object.entries(lock.packages)
  .filter(([path, entry]) => path.startsWith('node_modules/') && !entry.dev)
  .map(([path, entry]) => {
    const full = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const [group, name] = full.startsWith('@') ? full.split('/') : ['', full];
    const purl = `pkg:npm/${full.replace('@', '%40')}@${entry.version}`;
    const hash = Buffer.from(entry.integrity.replace('sha512-', ''), 'base64').toString('hex');
    return {
      type: 'library',
      'bom-ref': purl,
      ...(group && { group }),
      name,
      version: entry.version,
      scope: 'required',
      hashes: [{ alg: 'SHA-512', content: hash }],
      ...(entry.license && { licenses: [{ license: { id: entry.license } }] }),
      purl,
    };
  });

const known = new Set(components.map((component) => component.purl));
bom.components = [...bom.components.filter((component) => !known.has(component.purl)), ...components];
writeFileSync(place, JSON.stringify(bom, null, 2) + '\n');
console.log(`${bom.components.length} components, ${components.length} of them from npm, in target/bom.json`);
