// SPDX-License-Identifier: EUPL-1.2

/** What a list of suggestions shows: the name, which is what is searched for, and what tells two of the same name apart. */
export function opties(gemeenten) {
  return gemeenten.map(({ naam, code, provincie }) => ({ waarde: naam, label: `${naam} (${provincie || code})` }));
}
