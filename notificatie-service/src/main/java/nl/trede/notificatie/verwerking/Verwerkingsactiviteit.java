// SPDX-License-Identifier: EUPL-1.2
package nl.trede.notificatie.verwerking;

/**
 * Why data of persons are handled, as the register of an organisation has it (AVG, article 30).
 *
 * @param sleutel last part of its address in the register
 * @param naam what is done, for people
 * @param doel what for
 * @param grondslag in law
 * @param betrokkenen whose data they are
 * @param gegevens which data
 * @param bewaartermijn how long they stay; "vast te stellen door de provincie" where only the provincie can say
 */
public record Verwerkingsactiviteit(
        String sleutel,
        String naam,
        String doel,
        String grondslag,
        String betrokkenen,
        String gegevens,
        String bewaartermijn) {}
