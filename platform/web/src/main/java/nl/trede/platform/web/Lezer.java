// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.Set;

/**
 * Who reads the page, as far as the shell has to know: which colours it wears and what the menu offers. Whoever knows users gives a bean
 * of this; it only hides what is of no use, and never guards anything.
 */
public interface Lezer {

    /** False as long as a deployment has no login: then every part of the menu shows and a page wears the theme of its own provincie. */
    boolean bekend();

    /** As the header shows it; null when there is nothing to show. */
    String naam();

    /** Codes of the provincies whose gemeenten the reader sees; empty = not bound to one. */
    Set<String> provincies();

    /** Codes of the gemeenten that the reader belongs to; empty = to none. */
    Set<String> gemeenten();

    /** The names of the roles, as {@code trede/menu.json} says them; a reader with none of those of a part never sees that part. */
    Set<String> rollen();

    /** The address that logs the reader out, by POST; null when there is none. */
    String afmelden();
}
