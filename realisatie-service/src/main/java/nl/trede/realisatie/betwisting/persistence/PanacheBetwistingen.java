// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.betwisting.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import nl.trede.realisatie.betwisting.BetwistCijfer;
import nl.trede.realisatie.betwisting.Betwisting;
import nl.trede.realisatie.betwisting.Betwistingen;
import nl.trede.realisatie.betwisting.Betwistingsstatus;
import nl.trede.realisatie.betwisting.Indiener;

@ApplicationScoped
class PanacheBetwistingen implements Betwistingen {

    private final DataSource database;

    PanacheBetwistingen(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Betwisting> zoek(UUID id) {
        return BetwistingEntity.<BetwistingEntity>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .map(BetwistingEntity::naarBetwisting);
    }

    @Override
    public boolean heeftOpen(BetwistCijfer over, Indiener indiener) {
        return BetwistingEntity.count(
                        "gemeente = ?1 and halfjaar = ?2 and peildatum = ?3 and indiener = ?4 and status in ?5",
                        over.gemeente().code(),
                        over.halfjaar().toString(),
                        over.peildatum(),
                        indiener,
                        List.of(Betwistingsstatus.INGEDIEND, Betwistingsstatus.IN_ONDERZOEK))
                > 0;
    }

    @Override
    public Optional<Integer> geldend(BetwistCijfer over) {
        try (var verbinding = database.getConnection();
                var vraag = verbinding.prepareStatement(
                        "SELECT gehuisvest FROM realisatie WHERE geldend AND gemeente = ? AND halfjaar = ? AND peildatum = ?")) {
            vraag.setString(1, over.gemeente().code());
            vraag.setString(2, over.halfjaar().toString());
            vraag.setObject(3, over.peildatum());
            try (var rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(rij.getInt(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Could not read the figure", e);
        }
    }

    @Override
    public void bewaar(Betwisting betwisting, String uitleg, Instant op) {
        var rij = BetwistingEntity.<BetwistingEntity>findById(betwisting.id());
        var nieuw = rij == null;
        rij = nieuw ? new BetwistingEntity() : rij;
        rij.neemOver(betwisting, op);
        if (nieuw) {
            rij.persist();
        }
        var stap = new BetwistingstapEntity();
        stap.betwisting = betwisting.id();
        stap.versie = betwisting.versie();
        stap.status = betwisting.status();
        stap.uitleg = uitleg;
        stap.op = op;
        stap.persist();
    }
}
