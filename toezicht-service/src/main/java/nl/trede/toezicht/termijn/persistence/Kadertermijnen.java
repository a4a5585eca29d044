// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.termijn.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.trede.begrippen.Halfjaar;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.beleid.Beleidskader;
import nl.trede.toezicht.beleid.Beleidskaders;
import nl.trede.toezicht.beleid.Document;
import nl.trede.toezicht.termijn.Beleidstermijnen;
import nl.trede.toezicht.termijn.Dagkeuring;
import nl.trede.toezicht.termijn.Feestdagen;
import nl.trede.toezicht.termijn.Termijnberichten;
import nl.trede.toezicht.termijn.Termijnen;
import nl.trede.toezicht.termijn.Termijnverzoek;
import nl.trede.toezicht.termijn.VerleenTermijn;
import nl.trede.toezicht.termijn.VerlengTermijn;

/** Reads the times out of the beleidskaders. */
@ApplicationScoped
class Kadertermijnen implements Beleidstermijnen {

    private final Beleidskaders kaders;

    Kadertermijnen(Beleidskaders kaders) {
        this.kaders = kaders;
    }

    @Produces
    @Singleton
    static VerleenTermijn verleenTermijn(Beleidstermijnen beleid, Termijnen termijnen, Feestdagen feestdagen) {
        return new VerleenTermijn(beleid, termijnen, feestdagen);
    }

    @Produces
    @Singleton
    static VerlengTermijn verlengTermijn(Termijnen termijnen, Termijnberichten berichten, Feestdagen feestdagen) {
        return new VerlengTermijn(termijnen, berichten, feestdagen);
    }

    @Override
    public Optional<Termijnverzoek.Beleid> voor(Provinciecode provincie, String document, LocalDate dag) {
        return kader(provincie, dag).flatMap(kader -> kader.document(document)).map(Kadertermijnen::beleid);
    }

    @Override
    public Map<String, String> documenten(Provinciecode provincie, LocalDate dag) {
        var namen = new LinkedHashMap<String, String>();
        kader(provincie, dag).ifPresent(kader -> kader.documenten().forEach(een -> namen.put(een.code(), een.naam())));
        return namen;
    }

    private Optional<Beleidskader> kader(Provinciecode provincie, LocalDate dag) {
        return Dagkeuring.kan(dag) ? kaders.voor(provincie, Halfjaar.van(dag), dag) : Optional.empty();
    }

    private static Termijnverzoek.Beleid beleid(Document document) {
        var termijn = document.termijn();
        return new Termijnverzoek.Beleid(
                document.naam(),
                termijn == null ? null : termijn.duur(),
                termijn != null && termijn.algemeneTermijnenwet());
    }
}
