// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.trede.begrippen.Gemeentecode;
import nl.trede.begrippen.Provinciecode;
import nl.trede.platform.security.Rol;
import nl.trede.platform.security.Toegang;
import nl.trede.platform.security.Toegangen;

/** The reader as who logged in; who did not is not known. */
@Singleton
public class AangemeldeLezer implements Lezer {

    private final Supplier<Toegang> toegang;

    @Inject
    AangemeldeLezer(Toegangen toegangen) {
        this(toegangen::lezer);
    }

    AangemeldeLezer(Supplier<Toegang> toegang) {
        this.toegang = toegang;
    }

    @Override
    public boolean bekend() {
        return toegang().isAangemeld();
    }

    @Override
    public String naam() {
        return toegang().wie();
    }

    @Override
    public Set<String> provincies() {
        return toegang().provincies().stream().map(Provinciecode::code).collect(Collectors.toSet());
    }

    @Override
    public Set<String> gemeenten() {
        return toegang().gemeenten().stream().map(Gemeentecode::code).collect(Collectors.toSet());
    }

    @Override
    public Set<String> rollen() {
        return toegang().rollen().stream().map(Rol::naam).collect(Collectors.toSet());
    }

    @Override
    public String afmelden() {
        return bekend() ? Schil.wortel() + "/afmelden" : null;
    }

    private Toegang toegang() {
        return toegang.get();
    }
}
