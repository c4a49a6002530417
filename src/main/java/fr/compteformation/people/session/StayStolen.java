package fr.compteformation.people.session;

import java.util.UUID;

/**
 * Two devices used one “stay signed in”: somebody copied it. Its sessions have ended.
 *
 * @param account whose
 */
public record StayStolen(UUID account) {
}
