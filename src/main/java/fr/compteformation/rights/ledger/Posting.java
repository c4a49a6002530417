package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.rights.rules.DatedRule;

/**
 * A movement before it is written.
 *
 * @param holder whose
 * @param counter in which account
 * @param kind why
 * @param amount cents, or points in the C2P; negative when rights are taken
 * @param bookedOn the day it counts from
 * @param key written once for each holder: a second posting with it changes nothing; at
 * most 100 characters
 * @param source what causes it, such as {@code dossier:7F3K-92QD}; nothing about the
 * person; at most 100 characters
 * @param earnedIn the year the rights were earned in
 * @param hours the hours behind the amount
 * @param rule the rule that set the amount
 * @param label what the kind does not tell, such as the title of a training; at most 200
 * characters
 * @param reverses the number of the line of the same account that this one takes back
 */
public record Posting(HolderId holder, Counter counter, MovementKind kind, long amount, LocalDate bookedOn, String key,
		String source, @Nullable Year earnedIn, @Nullable BigDecimal hours, @Nullable DatedRule rule,
		@Nullable String label, @Nullable Integer reverses) {

	/** A movement that takes no other one back. */
	public Posting(HolderId holder, Counter counter, MovementKind kind, long amount, LocalDate bookedOn, String key,
			String source, @Nullable Year earnedIn, @Nullable BigDecimal hours, @Nullable DatedRule rule,
			@Nullable String label) {
		this(holder, counter, kind, amount, bookedOn, key, source, earnedIn, hours, rule, label, null);
	}

	/** Takes a line back, whole: its year, hours, rule and label explain this one too. */
	public static Posting reversalOf(Movement line, LocalDate bookedOn, String key, String source) {
		return new Posting(line.holder(), line.counter(), MovementKind.REVERSAL, -line.amount(), bookedOn, key, source,
				line.earnedIn(), line.hours(), line.rule(), line.label(), line.number());
	}

}
