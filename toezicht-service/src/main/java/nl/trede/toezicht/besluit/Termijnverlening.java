// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.besluit;

import java.util.List;
import java.util.Objects;
import nl.trede.begrippen.Halfjaar;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.beleid.Gevolg;
import nl.trede.toezicht.beoordeling.Beoordeling;
import nl.trede.toezicht.ladder.Besluit;
import nl.trede.toezicht.ladder.Tredeplaatsing;
import nl.trede.toezicht.termijn.Duur;
import nl.trede.toezicht.termijn.Termijn;

/** Which termijnen a besluit grants: the one that was asked, else those that the beleid gives with the proposal that was followed. */
final class Termijnverlening {

    private Termijnverlening() {}

    /** Empty when nothing is asked of the gemeente within a term. */
    static List<Termijn> van(
            Besluit besluit, VoorgenomenTermijn gevraagd, Beleidskader kader, Beoordeling beoordeling) {
        if (gevraagd != null) {
            return List.of(verleen(besluit, gevraagd, document(gevraagd.document(), kader)));
        }
        return gevolgd(besluit, beoordeling)
                ? beoordeling.gevolgen().stream()
                        .map(Gevolg::document)
                        .filter(Objects::nonNull)
                        .map(code -> document(code, kader))
                        .filter(document -> document != null && document.termijn() != null)
                        .map(document -> verleen(
                                besluit, new VoorgenomenTermijn(document.code(), null, null, null, null), document))
                        .toList()
                : List.of();
    }

    private static boolean gevolgd(Besluit besluit, Beoordeling beoordeling) {
        return beoordeling != null
                && besluit.inhoud() instanceof Tredeplaatsing plaatsing
                && plaatsing.trede() == beoordeling.voorgesteldeTrede();
    }

    private static Document document(String code, Beleidskader kader) {
        return kader == null ? null : kader.document(code).orElse(null);
    }

    private static Termijn verleen(Besluit besluit, VoorgenomenTermijn termijn, Document document) {
        var beleid = document == null || document.termijn() == null
                ? null
                : document.termijn().duur();
        boolean wet = beleid != null && document.termijn().algemeneTermijnenwet();
        List<Halfjaar> halfjaren =
                termijn.halfjaren().isEmpty() ? List.of(besluit.halfjaar().volgende()) : termijn.halfjaren();
        return Termijn.wachtend(
                besluit.id(),
                besluit.gemeente(),
                new Termijn.Gevraagd(
                        termijn.document(),
                        document == null ? termijn.document() : document.naam(),
                        beleid,
                        termijn.weken() == null ? beleid : Duur.weken(termijn.weken()),
                        null,
                        wet,
                        termijn.reden()),
                halfjaren,
                termijn.doorkijk());
    }

    /** As it is kept with the besluit; what happens to it later stands in the dossier. */
    static Besluit.Termijn zoalsBesloten(Termijn termijn) {
        return new Besluit.Termijn(
                termijn.document(),
                termijn.naam(),
                termijn.beleid() == null ? null : termijn.beleid().inWoorden(),
                termijn.duur() == null ? null : termijn.duur().inWoorden(),
                termijn.reden());
    }
}
