// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn;

import java.util.ArrayList;
import java.util.List;
import nl.trede.begrippen.Bezwaar;
import nl.trede.toezicht.register.Gemeente;

/** Gives a termijn that runs at once, held against the beleid of the day it starts. */
public class VerleenTermijn {

    /** @param nieuw false when this termijn was there already; then nothing happened */
    public record Verleend(Termijn termijn, boolean nieuw) {}

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
        var bezwaren = new ArrayList<>(verzoek.bezwaren(volgens(gemeente, verzoek)));
        bezwaren.addAll(Dagkeuring.bestaat("start", gemeente, verzoek.start()));
        return bezwaren;
    }

    /** The same termijn again, while it stands, is the one that was given. */
    public Verleend voer(Gemeente gemeente, Termijnverzoek verzoek) {
        var termijn = verzoek.naarTermijn(gemeente.code(), volgens(gemeente, verzoek), feestdagen);
        var al = termijnen.van(gemeente.code()).stream()
                .filter(termijn::zegtHetzelfdeAls)
                .findFirst();
        if (al.isPresent()) {
            return new Verleend(al.get(), false);
        }
        termijnen.voegToe(termijn);
        return new Verleend(termijn, true);
    }

    private Termijnverzoek.Beleid volgens(Gemeente gemeente, Termijnverzoek verzoek) {
        return beleid.voor(gemeente.provincie(), verzoek.document(), verzoek.start())
                .orElse(null);
    }
}
