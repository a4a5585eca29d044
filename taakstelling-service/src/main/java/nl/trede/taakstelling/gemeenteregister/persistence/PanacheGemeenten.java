// SPDX-License-Identifier: EUPL-1.2
package nl.trede.taakstelling.gemeenteregister.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.taakstelling.gemeenteregister.Gemeente;
import nl.trede.taakstelling.gemeenteregister.Gemeenten;

@ApplicationScoped
class PanacheGemeenten implements Gemeenten {

    @Override
    public Optional<Gemeente> zoek(Gemeentecode code) {
        return GemeenteEntity.<GemeenteEntity>findByIdOptional(code.code()).map(GemeenteEntity::naarGemeente);
    }

    @Override
    public Collection<Gemeente> alle() {
        return GemeenteEntity.<GemeenteEntity>listAll().stream()
                .map(GemeenteEntity::naarGemeente)
                .toList();
    }

    @Override
    @SuppressWarnings("unchecked") // the query was made for these rows
    public Map<Gemeentecode, List<String>> naamvarianten() {
        List<Tuple> rijen = GemeenteEntity.getEntityManager()
                .createNativeQuery("SELECT gemeente, naam FROM naamvariant", Tuple.class)
                .getResultList();
        return rijen.stream()
                .collect(groupingBy(
                        rij -> new Gemeentecode(rij.get(0, String.class)),
                        mapping(rij -> rij.get(1, String.class), toList())));
    }

    @Override
    @SuppressWarnings("unchecked") // the query was made for texts
    public Set<Gemeentecode> metProvinciewijziging() {
        List<String> codes = GemeenteEntity.getEntityManager()
                .createNativeQuery("SELECT DISTINCT gemeente FROM provinciewijziging", String.class)
                .getResultList();
        return codes.stream().map(Gemeentecode::new).collect(toSet());
    }

    @Override
    public void bewaar(Gemeente gemeente) {
        GemeenteEntity.getEntityManager().merge(GemeenteEntity.van(gemeente));
    }
}
