// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Boekingsvolgordes;

/** Every version of every provincie's beleid. */
public interface Beleidskaders extends Boekingsvolgordes {

    /** All versions of a provincie, oldest first; empty when it has no beleid. */
    List<Beleidskader> alle(Provinciecode provincie);

    /**
     * The version that applies to a halfjaar, for a beoordeling or besluit of that day (rule 37). A version says itself by which day it
     * is chosen.
     *
     * @return empty when the provincie has no beleid in force then
     */
    default Optional<Beleidskader> voor(Provinciecode provincie, Halfjaar halfjaar, LocalDate besluitdatum) {
        return alle(provincie).stream()
                .filter(kader -> kader.geldtOp(
                        kader.versiekeuze() == Versiekeuze.PEILMOMENT ? halfjaar.peilmoment() : besluitdatum))
                .findFirst();
    }

    /** The order in force at the peilmoment of the halfjaar: figures do not wait for a besluit. */
    @Override
    default Boekingsvolgorde voor(Provinciecode provincie, Halfjaar halfjaar) {
        return alle(provincie).stream()
                .filter(kader -> kader.geldtOp(halfjaar.peilmoment()))
                .map(Beleidskader::boekingsvolgorde)
                .findFirst()
                .orElse(Boekingsvolgorde.TOTAAL);
    }
}
