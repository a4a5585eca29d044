// SPDX-License-Identifier: EUPL-1.2
package nl.trede.realisatie.telregel;

/** Where the rules for counting are kept. */
public interface Telregelboek {

    /** As they were when the service started; they change with the files and a new start. */
    Telregels telregels();
}
