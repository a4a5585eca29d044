// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.opmaak;

import java.util.List;
import nl.trede.begrippen.Provinciecode;

/** The house styles of all provinces; one without files of its own has the neutral base. */
public interface Huisstijlen {

    /** All provinces, by code. */
    List<Provinciecode> provincies();

    Huisstijl van(Provinciecode provincie);

    /** The dated texts of the province, in the order of its files. */
    List<Blok> blokken(Provinciecode provincie);
}
