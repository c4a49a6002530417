package fr.compteformation.people.audit;

import java.time.Instant;

/**
 * What happened to an account, and when.
 *
 * @param at when
 * @param act what
 */
public record AccountEvent(Instant at, AccountAct act) {
}
