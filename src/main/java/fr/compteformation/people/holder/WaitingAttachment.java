package fr.compteformation.people.holder;

import java.time.Instant;
import java.util.UUID;

/**
 * An account that waits until an agent compares the names; neither of them is here.
 *
 * @param account its id
 * @param onlyClaimed whether the holder’s name was only claimed by another account;
 * otherwise a file of the fund told it
 * @param otherAttached whether another account sees the holder’s rights
 * @param since when it began to wait
 */
public record WaitingAttachment(UUID account, boolean onlyClaimed, boolean otherAttached, Instant since) {
}
