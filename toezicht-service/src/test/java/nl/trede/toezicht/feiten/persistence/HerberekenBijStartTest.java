// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.feiten.persistence;

import static io.restassured.RestAssured.given;
import static nl.trede.toezicht.feiten.Speelveld.gehuisvest;
import static nl.trede.toezicht.feiten.Speelveld.opening;
import static nl.trede.toezicht.feiten.Speelveld.taakstelling;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.platform.testkit.TestInfrastructure;
import nl.trede.toezicht.feiten.Speelveld;
import nl.trede.toezicht.feiten.Standenboek;
import nl.trede.toezicht.feiten.Standversie;
import nl.trede.toezicht.saldo.Waarvan;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestInfrastructure.class)
class HerberekenBijStartTest {

    private static final List<Gemeentecode> GEMEENTE = List.of(new Gemeentecode("GM1601"));

    @Inject
    Speelveld speelveld;

    @Inject
    HerberekenBijStart bijStart;

    @Inject
    Standenboek standenboek;

    @Test
    void opnieuw_berekenen_uit_dezelfde_feiten_verandert_niets() {
        speelveld.gemeente("GM1601", "Speelstad", "PV28");
        speelveld.feiten(
                opening("GM1601", "2023-II", -147),
                taakstelling("GM1601", "2023-II", 216),
                gehuisvest("GM1601", "2023-II", 318, new Waarvan("HAR", 23), new Waarvan("NAREIZIGER", 4)),
                taakstelling("GM1601", "2024-II", 233));
        var eerst = standen();

        bijStart.start(new StartupEvent());

        assertThat(standen()).isEqualTo(eerst).hasSize(3).allMatch(versie -> versie.versie() == 1);
        given().get("/v1/gemeenten/GM1601/standen/2024-II").then().statusCode(200);
    }

    private List<Standversie> standen() {
        return QuarkusTransaction.requiringNew().call(() -> standenboek.lees(GEMEENTE));
    }
}
