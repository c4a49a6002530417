package fr.compteformation.people.audit;

import java.time.Instant;

/**
 * What some agent did, for the person it concerns: not who the agent is.
 *
 * @param at when
 * @param act what
 */
public record PastAct(Instant at, Act act) {
}
