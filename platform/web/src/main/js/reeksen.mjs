// SPDX-License-Identifier: EUPL-1.2
// From what a table holds to what a chart draws; no page and no library needed, so that it can be tested.

/**
 * The bars of a waterfall: a step that is a stand rises from zero, another goes on from where the one before it ended.
 * A step without number is left out of the picture and changes nothing.
 */
export function waterval(stappen) {
  let hier = 0;
  return stappen.map(({ waarde, stand }) => {
    if (waarde === null) return null;
    const van = stand ? 0 : hier;
    hier = van + waarde;
    return [van, hier];
  });
}

/**
 * The series of a table, in its own order or the other way around.
 *
 * @param kolommen of each column {naam, reeks}; reeks is what it is drawn as, or empty when it is not
 * @param rijen of each row its cells: {tekst, waarde}
 */
export function reeksen(kolommen, rijen, omgekeerd) {
  const volgorde = omgekeerd ? [...rijen].reverse() : rijen;
  return {
    punten: volgorde.map((rij) => rij[0].tekst),
    reeksen: kolommen
      .map(({ naam, reeks }, i) => ({ naam, reeks, waarden: volgorde.map((rij) => rij[i]?.waarde ?? null) }))
      .filter(({ reeks }) => reeks),
  };
}

/** In words what a chart shows, for who does not see it: its title and of each series the last number known. */
export function inWoorden(titel, getekend, schrijf) {
  const delen = getekend.reeksen.map(({ naam, waarden }) => {
    const laatste = waarden.findLastIndex((waarde) => waarde !== null);
    return laatste < 0 ? null : `${naam} ${schrijf(waarden[laatste])} (${getekend.punten[laatste]})`;
  });
  return `Grafiek: ${titel}. Laatste cijfers: ${delen.filter(Boolean).join(', ') || 'geen'}. Alle cijfers staan in de tabel.`;
}
