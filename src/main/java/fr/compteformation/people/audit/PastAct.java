package fr.compteformation.people.audit;

import java.time.Instant;

/**
 * An agent’s action as shown to the person it concerns: without the agent.
 *
 * @param at when
 * @param act the action
 */
public record PastAct(Instant at, Act act) {
}
