package fr.compteformation.people.holder;

import java.time.Instant;
import java.util.UUID;

/**
 * An account waiting for the comparison of names; contains neither name.
 *
 * @param account the account’s id
 * @param onlyClaimed whether the holder’s name was only claimed by another account, not
 * confirmed by a file of the fund
 * @param otherAttached whether another account sees the holder’s rights
 * @param since since when it has been waiting
 */
public record WaitingAttachment(UUID account, boolean onlyClaimed, boolean otherAttached, Instant since) {
}
