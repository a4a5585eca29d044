// SPDX-License-Identifier: EUPL-1.2
package nl.trede.platform.web;

import java.util.List;

/** A file of tokens that cannot be worn, with everything that is wrong with it, in Dutch. */
final class OngeldigThema extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    OngeldigThema(List<String> redenen) {
        super(String.join("; ", redenen));
    }
}
