// SPDX-License-Identifier: EUPL-1.2
package nl.trede.toezicht.planvanaanpak;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The files of the plans. */
public interface Planbestanden {

    void voegToe(Planbestand bestand, byte[] inhoud);

    /** Of all these plans, in one query, in the order they came. */
    List<Planbestand> van(Collection<UUID> plannen);

    /** Empty when there is no such file. */
    Optional<byte[]> inhoud(UUID bestand);
}
