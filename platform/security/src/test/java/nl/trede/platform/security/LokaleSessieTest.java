// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LokaleSessieTest {

    private static final Instant NU = Instant.parse("2026-11-27T12:00:00Z");

    private final LokaleSessie sessie = sessie("een sleutel", true);

    @Test
    void who_logged_in_is_known_until_the_session_ends() {
        var cookie = begin("gs-overijssel");
        assertThat(sessie.lees(cookie, NU))
                .get()
                .extracting(LokaleGebruiker::naam)
                .isEqualTo("gs-overijssel");
        assertThat(sessie.lees(cookie, NU.plus(LokaleSessie.DUUR).minusSeconds(1)))
                .isPresent();
        assertThat(sessie.lees(cookie, NU.plus(LokaleSessie.DUUR))).isEmpty();
    }

    @Test
    void a_cookie_that_was_changed_or_made_by_another_says_nothing() {
        var cookie = begin("coa");
        assertThat(sessie.lees(cookie.replace("coa.", "rijk."), NU)).isEmpty();
        assertThat(sessie.lees(cookie.replaceFirst("\\.\\d", ".9"), NU)).isEmpty();
        assertThat(sessie.lees(cookie.substring(0, cookie.length() - 1), NU)).isEmpty();
        for (var nonsense :
                new String[] {"", ".", "..", "coa", "coa.9999999999", "coa.9999999999.", "coa.x.y", "é.1.é"}) {
            assertThat(sessie.lees(nonsense, NU)).as(nonsense).isEmpty();
        }
        assertThat(sessie("een andere sleutel", true).lees(cookie, NU)).isEmpty();
    }

    @Test
    void the_services_of_one_run_know_each_others_sessions() {
        assertThat(sessie("een sleutel", true).lees(begin("coa"), NU)).isPresent();
    }

    @Test
    void outside_the_local_run_no_session_counts() {
        assertThat(sessie("een sleutel", false).lees(begin("coa"), NU)).isEmpty();
    }

    private String begin(String naam) {
        return sessie.begin(LokaleGebruikers.zoek(naam).orElseThrow(), NU);
    }

    private static LokaleSessie sessie(String key, boolean on) {
        return new LokaleSessie(
                new LocalRun() {
                    @Override
                    public boolean isOn() {
                        return on;
                    }
                },
                Optional.of(key));
    }
}
