// SPDX-License-Identifier: EUPL-1.2
package nl.trede.lokaal.versleuteld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.trede.lokaal.StartFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BrokerrechtenTest {

    private static final Path ROOT = Path.of("../..");

    @ParameterizedTest
    @ValueSource(strings = {"taakstelling", "realisatie", "toezicht", "notificatie"})
    void eenDienstHeeftWatHaarInstellingenVragenEnNietsMeer(String dienst) throws Exception {
        Set<String> gegeven = Rechten.read(ROOT).regels().stream()
                .filter(regel -> regel.dienst().equals(dienst))
                .map(BrokerrechtenTest::regel)
                .collect(Collectors.toSet());

        assertThat(gegeven).containsExactlyInAnyOrderElementsOf(nodig(dienst));
    }

    @Test
    void buitenDeDienstenLevertAlleenCoa() throws Exception {
        assertThat(Rechten.read(ROOT).regels().stream()
                        .filter(regel -> !List.of("taakstelling", "realisatie", "toezicht", "notificatie")
                                .contains(regel.dienst()))
                        .map(regel -> regel.dienst() + " " + regel(regel)))
                .containsExactly("coa onderwerp,coa.leveringen.v1,schrijven");
    }

    @Test
    void elkOnderwerpStaatErEenKeerInMetZijnDodeBrieven() throws Exception {
        List<String> onderwerpen = Rechten.read(ROOT).onderwerpen();

        assertThat(onderwerpen)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(
                        "taakstelling.v1",
                        "taakstelling.v1.dlt",
                        "realisatie.v1",
                        "realisatie.v1.dlt",
                        "toezicht.v1",
                        "toezicht.v1.dlt",
                        "notificatie.v1",
                        "notificatie.v1.dlt",
                        "coa.leveringen.v1",
                        "coa.leveringen.v1.dlt",
                        "realisatie-service.opnieuw",
                        "realisatie-service-leveringen.opnieuw",
                        "toezicht-service.opnieuw",
                        "notificatie-service.opnieuw");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    toezicht,onderwerp,toezicht.v1,schrijven          | TOPIC toezicht.v1 WRITE; TRANSACTIONAL_ID toezicht.v1-relay WRITE
                    toezicht,onderwerp,toezicht.v1,lezen              | TOPIC toezicht.v1 READ
                    toezicht,onderwerp,realisatie.v1.dlt,schrijven    | TOPIC realisatie.v1.dlt WRITE
                    toezicht,onderwerp,toezicht.v1.dlt,schrijven      | TOPIC toezicht.v1.dlt WRITE
                    toezicht,onderwerp,toezichtXv1,schrijven          | TOPIC toezichtXv1 WRITE
                    coa,onderwerp,coa.leveringen.v1,schrijven         | TOPIC coa.leveringen.v1 WRITE
                    toezicht,groep,toezicht-service,lezen             | GROUP toezicht-service READ
                    """)
    void eenRegelGeeftDitOpDeBroker(String regel, String rechten) throws StartFailure {
        Rechten een = Rechten.of(List.of(Rechten.HEAD, regel));

        assertThat(een.bindings().stream()
                        .map(right -> right.pattern().resourceType() + " "
                                + right.pattern().name() + " " + right.entry().operation())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(rechten);
        assertThat(een.bindings())
                .allSatisfy(right -> assertThat(right.entry().principal()).isEqualTo("User:" + regel.split(",")[0]));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    toezicht,groep,toezicht-service,schrijven     | een groep kan alleen worden gelezen
                    toezicht,topic,toezicht.v1,lezen              | 'topic' kan niet
                    toezicht,onderwerp,toezicht.v1,alles          | 'alles' kan niet
                    toezicht,ONDERWERP,toezicht.v1,lezen          | 'ONDERWERP' kan niet
                    toezicht,onderwerp,,lezen                     | geen dienst,soort,naam,recht
                    toezicht,onderwerp,toezicht.v1                | geen dienst,soort,naam,recht
                    toezicht,onderwerp,toezicht.v1,lezen,ja       | geen dienst,soort,naam,recht
                    ''                                            | geen dienst,soort,naam,recht
                    """)
    void eenRegelDieNietKanWordtGeweigerd(String regel, String reden) {
        assertThatThrownBy(() -> Rechten.of(List.of(Rechten.HEAD, regel)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(reden);
    }

    @Test
    void zonderKopIsHetGeenBestandMetRechten() {
        assertThatThrownBy(() -> Rechten.of(List.of("toezicht,onderwerp,toezicht.v1,lezen")))
                .hasMessageContaining("begint niet met");
    }

    private static String regel(Recht regel) {
        return (regel.soort() + "," + regel.naam() + "," + regel.recht()).toLowerCase();
    }

    /** Of the settings that a service starts with: its own topic, what it reads, and what reading again asks. */
    private static Set<String> nodig(String dienst) throws IOException {
        Properties settings = new Properties();
        for (Path file : List.of(
                ROOT.resolve("platform/messaging/src/main/resources/META-INF/microprofile-config.properties"),
                ROOT.resolve(dienst + "-service/src/main/resources/application.properties"))) {
            try (Reader reader = Files.newBufferedReader(file)) {
                settings.load(reader);
            }
        }
        // the local run has its broker to itself, and gives its topics no prefix
        settings.replaceAll((name, value) -> value.toString().replace("${trede.messaging.prefix:}", ""));
        Set<String> nodig = new LinkedHashSet<>();
        nodig.add("onderwerp," + settings.getProperty("trede.messaging.topic") + ",schrijven");
        for (String channel : settings.stringPropertyNames().stream()
                .filter(name -> name.startsWith("mp.messaging.incoming.") && name.endsWith(".connector"))
                .map(name -> name.substring(0, name.length() - ".connector".length()))
                .filter(channel -> !"false".equals(settings.getProperty(channel + ".enabled")))
                .toList()) {
            nodig.add("groep,"
                    + settings.getProperty(channel + ".group.id")
                            .replace("${quarkus.application.name}", settings.getProperty("quarkus.application.name"))
                    + ",lezen");
            Stream.of(settings.getProperty(channel + ".topics").split(",")).forEach(topic -> {
                String beide = topic.endsWith(".opnieuw") ? topic : topic + ".dlt";
                nodig.addAll(List.of(
                        "onderwerp," + topic + ",lezen",
                        "onderwerp," + beide + ",lezen",
                        "onderwerp," + beide + ",schrijven"));
            });
        }
        return nodig;
    }
}
