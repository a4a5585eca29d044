// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.ruiling.persistence;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import nl.trede.taakstelling.ruiling.Deel;

/** The row of a {@link Deel}. */
@Embeddable
public class RuilingdeelRij {

    public String gemeente;
    public int van;
    public int naar;
    public LocalDate besluitdatum;
    public String kenmerk;

    static RuilingdeelRij van(Deel deel) {
        var rij = new RuilingdeelRij();
        rij.gemeente = deel.gemeente().code();
        rij.van = deel.van();
        rij.naar = deel.naar();
        rij.besluitdatum = deel.besluitdatum();
        rij.kenmerk = deel.kenmerk();
        return rij;
    }
}
