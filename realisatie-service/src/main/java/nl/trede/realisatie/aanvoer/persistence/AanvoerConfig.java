// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.aanvoer.persistence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import nl.trede.realisatie.aanvoer.Ritme;
import nl.trede.realisatie.realisatie.Realisatiestatus;

/** What an operator can set about the ways in that the service looks after itself. Without anything set there are none. */
@ConfigMapping(prefix = "trede.aanvoer")
public interface AanvoerConfig {

    Map map();

    Ophalen ophalen();

    /** The watched folder. */
    interface Map {

        /** Where files are put down; a folder in it is a bron of that name. Empty: no folder is watched. */
        Optional<String> pad();

        /** Bron of files that lie in the folder itself. */
        @WithDefault("COA")
        String bron();

        /** How long a file must be left alone before it is read. */
        @WithDefault("PT5S")
        Duration rust();

        /** Time between two looks. */
        @WithDefault("PT5S")
        Duration elke();
    }

    /** The addresses by name. */
    interface Ophalen {

        /** How often is looked whether it is time for one of them. */
        @WithDefault("PT10S")
        Duration kijk();

        /** Most bytes that an answer may have. */
        @WithDefault("209715200")
        long hoogstens();

        java.util.Map<String, Bron> bronnen();
    }

    /** One address. Certificates and token are files, read anew at each try. */
    interface Bron {

        /** Begins with https://. */
        String adres();

        @WithDefault("COA")
        String bron();

        Optional<Realisatiestatus> status();

        /** Time between two tries that went well. */
        @WithDefault("PT1H")
        Duration elke();

        /** Time of the day instead, as 06:30, in the Netherlands. */
        Optional<LocalTime> om();

        /** Client certificate, PEM. */
        Optional<String> certificaat();

        /** Its key, PEM. */
        Optional<String> sleutel();

        /** Certificates that the server's may be signed with, PEM; empty: those that Java trusts. */
        Optional<String> vertrouwd();

        /** File with a token, sent as bearer. */
        Optional<String> token();

        /** How long a connection or a silence may take. */
        @WithDefault("PT30S")
        Duration geduld();

        default Ritme ritme() {
            return new Ritme(elke(), om().orElse(null));
        }
    }
}
