// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Set;

/** Anybody, as long as no one tells users apart. */
@Singleton
@DefaultBean
public class OnbekendeLezer implements Lezer {

    @Override
    public boolean bekend() {
        return false;
    }

    @Override
    public String naam() {
        return null;
    }

    @Override
    public Set<String> provincies() {
        return Set.of();
    }

    @Override
    public Set<String> rollen() {
        return Set.of();
    }

    @Override
    public String afmelden() {
        return null;
    }
}
