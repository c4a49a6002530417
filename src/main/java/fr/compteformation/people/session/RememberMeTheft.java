package fr.compteformation.people.session;

import java.util.UUID;

/**
 * Event: two devices used the same remember-me cookie, so somebody copied it. Its
 * sessions have been ended.
 *
 * @param account the account
 */
public record RememberMeTheft(UUID account) {
}
