// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.reeks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/** All runs with their letters. */
public interface Brievenreeksen {

    void voegToe(Brievenreeks reeks, List<Reeksdeel> delen);

    Optional<Brievenreeks> zoek(UUID id);

    void bewaar(Brievenreeks reeks);

    Voortgang voortgang(UUID id);

    /** A letter of a run that goes on, locked for this transaction; empty when there is nothing to do. */
    Optional<Reeksdeel> pak();

    void bewaar(Reeksdeel deel);

    /** Closes the runs of which every letter has had its turn. */
    void sluitAf();

    /** The gemeenten with a stand over this halfjaar: code and name, by name. */
    List<Kandidaat> gemeenten(Halfjaar halfjaar, Provinciecode provincie);

    /** The letters of a peilmoment that this could be done with, by name of the gemeente. */
    List<Kandidaat> brieven(Halfjaar halfjaar, Provinciecode provincie, Brievenreeks.Handeling handeling);

    /** A gemeente, with its letter when it is there. */
    record Kandidaat(String gemeente, String naam, UUID brief) {}
}
