package fr.compteformation.people.audit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An agent’s action as shown to the person it concerns: without the agent.
 *
 * @param at when
 * @param act the action
 * @param program the number of the program that was told the balance; {@code null} for
 * what agents did
 */
public record PastAct(Instant at, Act act, @Nullable Long program) {
}
