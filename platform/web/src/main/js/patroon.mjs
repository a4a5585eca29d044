// SPDX-License-Identifier: EUPL-1.2
// Fills that differ in shape as well as in colour (WCAG 1.4.1): plain, stripes one way, dots, stripes the other way, lying, crossed.

const MAAT = 8;
const TEKENING = [
  null,
  (c) => { c.moveTo(-1, 9); c.lineTo(9, -1); },
  (c) => { c.arc(4, 4, 1.6, 0, 2 * Math.PI); },
  (c) => { c.moveTo(-1, -1); c.lineTo(9, 9); },
  (c) => { c.moveTo(0, 4); c.lineTo(8, 4); },
  (c) => { c.moveTo(0, 4); c.lineTo(8, 4); c.moveTo(4, 0); c.lineTo(4, 8); },
];

/** The fill of the so many-th series: its colour, or a drawing in it on paper. */
export function patroon(nummer, kleur, papier) {
  const tekening = TEKENING[nummer % TEKENING.length];
  if (!tekening) return kleur;
  const doek = document.createElement('canvas');
  doek.width = MAAT;
  doek.height = MAAT;
  const c = doek.getContext('2d');
  c.fillStyle = papier;
  c.fillRect(0, 0, MAAT, MAAT);
  c.strokeStyle = kleur;
  c.lineWidth = 2.5;
  c.beginPath();
  tekening(c);
  c.stroke();
  return c.createPattern(doek, 'repeat');
}
