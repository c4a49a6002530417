package fr.compteformation.office.contact;

import java.time.Instant;

/**
 * A question in the agents’ queue, without its author.
 *
 * @param id its id
 * @param number the reference given to the person, such as {@code C-7F3K-92QD}
 * @param subject its subject
 * @param openedAt when it was asked
 */
public record ContactLine(ContactCase.Id id, String number, ContactSubject subject, Instant openedAt) {
}
