// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.herindeling;

/** Where herindelingen and verdeelsleutels are kept. They are added, never changed. */
public interface Herindelingenboek {

    /** All of the country: there are a few a year. */
    Herindelingen lees();

    /** Adds it; the same one again says nothing more. */
    void schrijf(Herindeling herindeling);

    /** Adds a version; one with the same gemeente and versie is there already. */
    void schrijf(Verdeelsleutel sleutel);
}
