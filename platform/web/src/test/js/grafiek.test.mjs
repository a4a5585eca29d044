// SPDX-License-Identifier: EUPL-1.2
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { leesGetal, metTeken, schrijfGetal } from '../../main/js/getallen.mjs';
import { inWoorden, reeksen, waterval } from '../../main/js/reeksen.mjs';

test('een cel leest zoals de pagina schrijft', () => {
  const cellen = [
    ['−1.234', -1234],
    ['+12', 12],
    [' 0 ', 0],
    ['1.216', 1216],
    ['3,5', 3.5],
    ['1234', 1234],
    ['–', null],
    ['nog niet bekend', null],
    ['', null],
    ['2024-I', null],
    ['12.34', null],
  ];
  for (const [tekst, getal] of cellen) assert.equal(leesGetal(tekst), getal, tekst);
});

test('een getal wordt geschreven zoals de pagina schrijft', () => {
  assert.deepEqual([-1234, 0, 12, 3.5].map(schrijfGetal), ['−1.234', '0', '12', '3,5']);
  assert.deepEqual([-45, 0, 12].map(metTeken), ['−45', '0', '+12']);
});

test('een waterval gaat van begin langs elke stap naar het eind', () => {
  assert.deepEqual(
    waterval([
      { waarde: -45, stand: true },
      { waarde: -100, stand: false },
      { waarde: 120, stand: false },
      { waarde: -25, stand: true },
    ]),
    [[0, -45], [-45, -145], [-145, -25], [0, -25]],
  );
});

test('een stap zonder getal verandert niets', () => {
  assert.deepEqual(waterval([{ waarde: 5, stand: true }, { waarde: null, stand: false }, { waarde: -2, stand: false }]), [[0, 5], null, [5, 3]]);
});

const KOLOMMEN = [{ naam: 'Halfjaar', reeks: '' }, { naam: 'Saldo', reeks: 'lijn' }, { naam: 'Bron', reeks: '' }];
const RIJEN = [
  [{ tekst: '2024-I', waarde: null }, { tekst: '–', waarde: null }, { tekst: 'COA', waarde: null }],
  [{ tekst: '2023-II', waarde: null }, { tekst: '−5', waarde: -5 }, { tekst: 'COA', waarde: null }],
];

test('het nieuwste halfjaar staat in de tabel boven en in de grafiek rechts', () => {
  assert.deepEqual(reeksen(KOLOMMEN, RIJEN, true), {
    punten: ['2023-II', '2024-I'],
    reeksen: [{ naam: 'Saldo', reeks: 'lijn', waarden: [-5, null] }],
  });
});

test('wie de grafiek niet ziet, hoort het laatste cijfer en waar de rest staat', () => {
  assert.equal(
    inWoorden('Saldo', reeksen(KOLOMMEN, RIJEN, true), schrijfGetal),
    'Grafiek: Saldo. Laatste cijfers: Saldo −5 (2023-II). Alle cijfers staan in de tabel.',
  );
  assert.match(inWoorden('Leeg', { punten: [], reeksen: [] }, schrijfGetal), /Laatste cijfers: geen\./);
});
