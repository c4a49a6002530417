package fr.compteformation.people.audit;

import java.time.Instant;

/**
 * An event in the history of an account.
 *
 * @param at when it happened
 * @param act what happened
 */
public record AccountEvent(Instant at, AccountAct act) {
}
