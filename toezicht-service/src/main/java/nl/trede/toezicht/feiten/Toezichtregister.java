// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten;

import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.register.Register;
import nl.trede.toezicht.saldo.Boekingsvolgorde;
import nl.trede.toezicht.saldo.Boekingsvolgordes;
import nl.trede.toezicht.saldo.Registergegevens;

/** The register beside the beleid: the order of booking is that of the provincie on the last day of the halfjaar. */
public record Toezichtregister(Register register, Boekingsvolgordes volgordes) implements Registergegevens {

    @Override
    public Boekingsvolgorde volgorde(Gemeentecode gemeente, Halfjaar halfjaar) {
        return register.provincieOp(gemeente, halfjaar.laatsteDag())
                .map(provincie -> volgordes.voor(provincie, halfjaar))
                .orElse(Boekingsvolgorde.TOTAAL);
    }

    @Override
    public boolean nieuwIn(Gemeentecode gemeente, Halfjaar halfjaar) {
        return register.nieuwIn(gemeente, halfjaar);
    }
}
