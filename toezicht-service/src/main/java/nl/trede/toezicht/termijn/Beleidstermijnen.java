// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.trede.begrippen.Provinciecode;

/** What the beleid says of the time for a document. */
public interface Beleidstermijnen {

    /** By the beleid of that day; empty when it does not know the document, or there is none. */
    Optional<Termijnverzoek.Beleid> voor(Provinciecode provincie, String document, LocalDate dag);

    /** The documents the beleid of that day knows, code and name; empty when there is none. */
    Map<String, String> documenten(Provinciecode provincie, LocalDate dag);
}
