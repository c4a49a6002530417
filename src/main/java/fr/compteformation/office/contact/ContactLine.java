package fr.compteformation.office.contact;

import java.time.Instant;

/**
 * A question in the queue of agents; who asked is told by the question itself.
 *
 * @param id names it
 * @param number what the person was told, such as {@code C-7F3K-92QD}
 * @param subject what it is about
 * @param openedAt when it was asked
 */
public record ContactLine(ContactCase.Id id, String number, ContactSubject subject, Instant openedAt) {
}
