// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.register.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.toezicht.register.Gemeente;
import nl.trede.toezicht.register.Gemeenten;
import nl.trede.toezicht.register.Provinciewijziging;
import nl.trede.toezicht.register.Register;

@ApplicationScoped
class PanacheGemeenten implements Gemeenten, PanacheRepositoryBase<GemeenteEntity, String> {

    private final Registergeschiedenis geschiedenis;

    PanacheGemeenten(Registergeschiedenis geschiedenis) {
        this.geschiedenis = geschiedenis;
    }

    @Override
    public Optional<Gemeente> gemeente(Gemeentecode code) {
        return findByIdOptional(code.code()).map(GemeenteEntity::naarGemeente);
    }

    @Override
    public List<Gemeente> gemeenten(Collection<Gemeentecode> codes) {
        return codes.isEmpty()
                ? List.of()
                : gemeenten(list(
                        "code in ?1", codes.stream().map(Gemeentecode::code).toList()));
    }

    @Override
    public List<Gemeente> van(Provinciecode provincie) {
        return gemeenten(list("provincie = ?1 order by naam, code", provincie.code()));
    }

    @Override
    public Optional<String> naam(Provinciecode provincie) {
        return getEntityManager()
                .createNativeQuery("SELECT naam FROM provincie WHERE code = :code", String.class)
                .setParameter("code", provincie.code())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void registreer(Gemeente gemeente, int registerOmvang, Instant vastgelegdOp) {
        getEntityManager().merge(GemeenteEntity.van(gemeente, registerOmvang));
        geschiedenis.bewaar(gemeente, vastgelegdOp);
    }

    @Override
    public void registreer(Provinciewijziging wijziging) {
        geschiedenis.bewaar(wijziging);
    }

    @Override
    public Register register(Instant bekendOp) {
        return bekendOp == null
                ? new Register(gemeenten(listAll()), geschiedenis.wijzigingen(Instant.MAX))
                : new Register(geschiedenis.gemeenten(bekendOp), geschiedenis.wijzigingen(bekendOp));
    }

    /** Whether every gemeente is here that the register says it has. */
    boolean volledig() {
        return getEntityManager()
                .createQuery(
                        "select count(*) > 0 and count(*) >= max(g.registerOmvang) from GemeenteEntity g",
                        Boolean.class)
                .getSingleResult();
    }

    private static List<Gemeente> gemeenten(List<GemeenteEntity> entities) {
        return entities.stream().map(GemeenteEntity::naarGemeente).toList();
    }
}
