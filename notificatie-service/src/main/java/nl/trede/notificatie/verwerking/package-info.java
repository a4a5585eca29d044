// SPDX-License-Identifier: EUPL-1.2
/**
 * Knows for which activities this service handles data of persons (only the e-mail addresses that letters go to), from a file. It tells the trace of a
 * request each time that happens, as the standard Logboek Dataverwerkingen asks. It refuses to do so for an activity that is not in the file, and
 * never writes an address into a trace.
 */
package nl.trede.notificatie.verwerking;
