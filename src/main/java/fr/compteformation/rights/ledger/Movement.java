package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.rights.rules.DatedRule;

/**
 * A line of the ledger. Lines are only ever added.
 *
 * @param holder whose
 * @param counter in which account
 * @param number the place in that account, from 1 without gaps
 * @param kind why
 * @param amount cents, or points in the C2P; negative when rights are taken
 * @param balance what stood in that account afterwards, in the same unit
 * @param bookedOn the day it counts from
 * @param writtenAt when it was written
 * @param earnedIn the year the rights were earned in
 * @param hours the hours behind the amount
 * @param rule the rule that set the amount
 * @param label what the kind does not tell, such as the title of a training
 * @param source what caused it, such as {@code dossier:7F3K-92QD}
 * @param reverses the number of the line that this one takes back
 */
public record Movement(HolderId holder, Counter counter, int number, MovementKind kind, long amount, long balance,
		LocalDate bookedOn, Instant writtenAt, @Nullable Year earnedIn, @Nullable BigDecimal hours,
		@Nullable DatedRule rule, @Nullable String label, String source, @Nullable Integer reverses) {
}
