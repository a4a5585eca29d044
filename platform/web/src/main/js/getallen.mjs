// SPDX-License-Identifier: EUPL-1.2

const VORM = /^[+−-]?\d{1,3}(\.\d{3})*(,\d+)?$|^[+−-]?\d+(,\d+)?$/;
const SCHRIJF = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** The number that a cell of a table says in Dutch ("−1.234", "+12", "3,5"); null when it says none ("–", "nog niet bekend"). */
export function leesGetal(tekst) {
  const kaal = tekst.trim();
  if (!VORM.test(kaal)) return null;
  return Number(kaal.replaceAll('.', '').replace(',', '.').replace('−', '-').replace('+', ''));
}

/** As the page writes it: 1.234 and −45. */
export function schrijfGetal(getal) {
  return (getal < 0 ? '−' : '') + SCHRIJF.format(Math.abs(getal));
}

/** Signed: −45, +3, 0. */
export function metTeken(getal) {
  return (getal > 0 ? '+' : '') + schrijfGetal(getal);
}
