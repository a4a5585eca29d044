// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.circulaire.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.bestanden.Vingerafdruk;
import nl.trede.taakstelling.circulaire.Bestandslezer;
import nl.trede.taakstelling.circulaire.Bestandsregel;
import nl.trede.taakstelling.circulaire.Bestandsvorm;
import nl.trede.taakstelling.circulaire.Keuring;
import nl.trede.taakstelling.circulaire.Kolomtoewijzing;
import nl.trede.taakstelling.circulaire.Kop;
import nl.trede.taakstelling.circulaire.Opdracht;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;
import nl.trede.taakstelling.taakstelling.StelTaakstellingenVast;
import nl.trede.taakstelling.taakstelling.Taakstellingen;
import nl.trede.taakstelling.taakstelling.Taakstellingmeldingen;
import nl.trede.taakstelling.taakstelling.Vastlegging;

/** The annexes and what is done with them, each method in the transaction of the caller. */
@ApplicationScoped
public class Circulaires {

    /**
     * What became of an upload.
     *
     * @param id null when the file was refused
     * @param nieuw false when the same was uploaded before and waits to be confirmed
     * @param bezwaar why the file was refused, in Dutch; then the caller must undo
     */
    public record Ontvangst(UUID id, boolean nieuw, String bezwaar) {}

    private final DataSource database;
    private final Bestandslezer lezer;
    private final Gemeenten gemeenten;
    private final Taakstellingen taakstellingen;
    private final StelTaakstellingenVast stelVast;
    private final Clock clock;

    Circulaires(
            DataSource database,
            Bestandslezer lezer,
            Gemeenten gemeenten,
            Taakstellingen taakstellingen,
            Taakstellingmeldingen meldingen,
            Clock clock) {
        this.database = database;
        this.lezer = lezer;
        this.gemeenten = gemeenten;
        this.taakstellingen = taakstellingen;
        this.stelVast = new StelTaakstellingenVast(taakstellingen, meldingen);
        this.clock = clock;
    }

    public Ontvangst neem(Opdracht opdracht, Bestandsvorm vorm, Path bestand) {
        var geeindigd = taakstellingen.regime().bezwaarTegen(opdracht.halfjaar());
        if (geeindigd.isPresent()) {
            return new Ontvangst(null, false, geeindigd.get());
        }
        return met(verbinding -> {
            var tabel = new Circulairetabel(verbinding);
            var sha256 = Vingerafdruk.van(bestand);
            var eerder = tabel.open(opdracht, sha256);
            if (eerder.isPresent()) {
                return new Ontvangst(eerder.get(), false, null);
            }
            var id = UUID.randomUUID();
            tabel.voegToe(id, opdracht, vorm, sha256, clock.instant());
            var begin = new ArrayList<Bestandsregel>();
            var bezwaar = new Regeltabel(verbinding, id).bewaar(lezer, vorm, bestand, begin);
            if (bezwaar.isPresent()) {
                return new Ontvangst(null, false, bezwaar.get());
            }
            var kop = Kop.zoek(begin, opdracht.halfjaar());
            tabel.bewaarKop(id, kop);
            var onthouden = tabel.onthouden(opdracht.bron()).filter(toewijzing -> toewijzing.past(kop.kolommen()));
            wijsToe(verbinding, id, onthouden.orElse(kop.toewijzing()));
            return new Ontvangst(id, true, null);
        });
    }

    public Optional<CirculaireView> zoek(UUID id) {
        return met(verbinding -> new Circulairetabel(verbinding).zoek(id));
    }

    /** @param vraag which, and in what order */
    public List<CirculaireView> lijst(Circulairevraag vraag, int hoogstens, int vanaf) {
        return met(verbinding -> new Circulairetabel(verbinding).lijst(vraag, hoogstens, vanaf));
    }

    public long aantal(Circulairevraag vraag) {
        return met(verbinding -> new Circulairetabel(verbinding).aantal(vraag));
    }

    /** The newest that were not confirmed and whose columns are known. */
    public List<CirculaireView> open(int hoogstens) {
        return lijst(Circulairevraag.OPEN, hoogstens, 0);
    }

    /** Reads the lines anew with a mapping that fits the columns, and remembers it for the bron. */
    public void wijsToe(CirculaireView circulaire, Kolomtoewijzing toewijzing) {
        met(verbinding -> {
            new Circulairetabel(verbinding).onthoudToewijzing(circulaire.bron(), toewijzing);
            wijsToe(verbinding, circulaire.id(), toewijzing);
            return null;
        });
    }

    private void wijsToe(Connection verbinding, UUID id, Kolomtoewijzing toewijzing) throws SQLException {
        var tabel = new Circulairetabel(verbinding);
        tabel.bewaarToewijzing(id, toewijzing);
        if (toewijzing.volledig()) {
            var circulaire = tabel.zoek(id).orElseThrow();
            var keuring = new Keuring(
                    circulaire.halfjaar(),
                    gemeenten.alle(),
                    gemeenten.naamvarianten(),
                    circulaire.kolommen(),
                    toewijzing);
            new Regeltabel(verbinding, id).keur(keuring, circulaire.kopregel());
        }
    }

    /** @param soort null for all */
    public Verschillen verschillen(CirculaireView circulaire, Verschil.Soort soort, int hoogstens, int vanaf) {
        return met(verbinding -> {
            var vergelijking = new Vergelijking(verbinding, circulaire);
            var genoemd = vergelijking.genoemd();
            var ontbrekend = gemeenten.alle().stream()
                    .filter(g -> g.bezwaarTegen(circulaire.halfjaar()).isEmpty())
                    .filter(g -> !genoemd.contains(g.code().code()))
                    .map(g -> new Verschillen.Ontbrekend(g.code().code(), g.naam()))
                    .sorted(Comparator.comparing(Verschillen.Ontbrekend::gemeente))
                    .toList();
            return new Verschillen(
                    vergelijking.telling(),
                    ontbrekend,
                    vergelijking.totaalregel(),
                    vergelijking.optelling(),
                    vergelijking.pagina(soort, hoogstens, vanaf),
                    vergelijking.aantal(soort));
        });
    }

    /** Persons by gemeente, of the lines that can be used. */
    public Map<Gemeentecode, Integer> aantallen(UUID id) {
        return met(verbinding -> new Circulairetabel(verbinding).aantallen(id));
    }

    /** Locked until the transaction ends, so that two do not confirm at once. */
    public Optional<CirculaireView> vergrendel(UUID id) {
        return met(verbinding -> new Circulairetabel(verbinding).vergrendel(id));
    }

    /** Why it cannot be confirmed, in Dutch; empty when it can, or when it was before: then it changes nothing. */
    public Optional<String> bezwaar(CirculaireView circulaire) {
        if (circulaire.bevestigdOp() != null) {
            return Optional.empty();
        }
        return Optional.ofNullable(circulaire.bezwaar())
                .or(() -> taakstellingen.regime().bezwaarTegen(circulaire.halfjaar()));
    }

    /** Records what is new or changed. The caller has locked it and seen that nothing stands in the way. */
    public Bevestiging bevestig(CirculaireView circulaire) {
        return met(verbinding -> {
            if (circulaire.bevestigdOp() != null) {
                return eerder(verbinding, circulaire.id());
            }
            var vergelijking = new Vergelijking(verbinding, circulaire);
            var vastleggingen = new HashMap<Gemeentecode, Vastlegging>();
            vergelijking
                    .teDoen()
                    .forEach((gemeente, aantal) ->
                            vastleggingen.put(gemeente, circulaire.opdracht().vastlegging(aantal)));
            var ongewijzigd = (int) vergelijking.telling().ongewijzigd();
            var gedaan = stelVast.voor(circulaire.halfjaar(), vastleggingen);
            var nieuw = (int) gedaan.values().stream()
                    .filter(een -> een.vorigAantal() == null)
                    .count();
            var bevestiging = new Bevestiging(nieuw, gedaan.size() - nieuw, ongewijzigd, true);
            new Circulairetabel(verbinding)
                    .doe(
                            "update circulaire set bevestigd_op = ?, nieuw = ?, gewijzigd = ?, ongewijzigd = ? where"
                                    + " id = ?",
                            Timestamp.from(clock.instant()),
                            nieuw,
                            bevestiging.gewijzigd(),
                            ongewijzigd,
                            circulaire.id());
            return bevestiging;
        });
    }

    private static Bevestiging eerder(Connection verbinding, UUID id) throws SQLException {
        try (var vraag =
                verbinding.prepareStatement("select nieuw, gewijzigd, ongewijzigd from circulaire where id = ?")) {
            vraag.setObject(1, id);
            var rij = vraag.executeQuery();
            rij.next();
            return new Bevestiging(rij.getInt(1), rij.getInt(2), rij.getInt(3), false);
        }
    }

    private interface Werk<T> {
        T doe(Connection verbinding) throws SQLException, IOException;
    }

    private <T> T met(Werk<T> werk) {
        try (var verbinding = database.getConnection()) {
            return werk.doe(verbinding);
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read or write an annex", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
