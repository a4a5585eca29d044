// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.util.List;
import nl.trede.toezicht.register.Gemeente;

/** Gives a termijn that runs at once, held against the beleid of the day it starts. */
public class VerleenTermijn {

    private final Beleidstermijnen beleid;
    private final Termijnen termijnen;
    private final Feestdagen feestdagen;

    public VerleenTermijn(Beleidstermijnen beleid, Termijnen termijnen, Feestdagen feestdagen) {
        this.beleid = beleid;
        this.termijnen = termijnen;
        this.feestdagen = feestdagen;
    }

    /** What stands in the way; empty when it can be given. */
    public List<Bezwaar> bezwaren(Gemeente gemeente, Termijnverzoek verzoek) {
        return verzoek.bezwaren(volgens(gemeente, verzoek));
    }

    public Termijn voer(Gemeente gemeente, Termijnverzoek verzoek) {
        var termijn = verzoek.naarTermijn(gemeente.code(), volgens(gemeente, verzoek), feestdagen);
        termijnen.voegToe(termijn);
        return termijn;
    }

    private Termijnverzoek.Beleid volgens(Gemeente gemeente, Termijnverzoek verzoek) {
        return beleid.voor(gemeente.provincie(), verzoek.document(), verzoek.start())
                .orElse(null);
    }
}
