// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.saldo;

import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;

/** Which boekingsvolgorde a province uses; answered by its beleid. */
public interface Boekingsvolgordes {

    /** The order for that halfjaar; {@link Boekingsvolgorde#TOTAAL} for a province without beleid. Never null. */
    Boekingsvolgorde voor(Provinciecode provincie, Halfjaar halfjaar);
}
