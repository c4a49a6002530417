package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Year;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.rights.ledger.MovementTable.Account;
import fr.compteformation.rights.ledger.MovementTable.Key;
import fr.compteformation.rights.rules.DatedRule;

/**
 * A movement to be written.
 *
 * @param account where it is written
 * @param kind why it is written
 * @param amount cents, or points in the C2P; negative for debits
 * @param bookedOn the booking date
 * @param key the idempotency key, unique per holder; at most 100 characters
 * @param source the cause, such as {@code dossier:7F3K-92QD}; no personal data; at most
 * 100 characters
 * @param basis how the amount came about
 * @param reverses the number of the movement in the same account that this one reverses
 */
public record Posting(Account account, MovementKind kind, long amount, LocalDate bookedOn, String key, String source,
		Basis basis, @Nullable Integer reverses) {

	/** A movement that is not a reversal. */
	Posting(Account account, MovementKind kind, long amount, LocalDate bookedOn, String key, String source,
			Basis basis) {
		this(account, kind, amount, bookedOn, key, source, basis, null);
	}

	/** Reverses a movement completely, with the same basis. */
	public static Posting reversalOf(Movement line, LocalDate bookedOn, String key, String source) {
		return new Posting(new Account(line.holder(), line.counter()), MovementKind.REVERSAL, -line.amount(), bookedOn,
				key, source, new Basis(line.earnedIn(), line.hours(), line.rule(), line.label(), line.motive()),
				line.number());
	}

	HolderId holder() {
		return this.account.holder();
	}

	/** The idempotency key with its holder. */
	Key uniqueKey() {
		return new Key(holder(), this.key);
	}

	/**
	 * How the amount of a movement came about.
	 *
	 * @param earnedIn the year the rights were earned in
	 * @param hours the hours behind the amount
	 * @param rule the rule that set the amount
	 * @param label additional text, such as the title of a training; at most 200
	 * characters
	 * @param motive why an employer added it
	 */
	record Basis(@Nullable Year earnedIn, @Nullable BigDecimal hours, @Nullable DatedRule rule, @Nullable String label,
			Movement.@Nullable Motive motive) {

		/** For all but top-ups. */
		Basis(@Nullable Year earnedIn, @Nullable BigDecimal hours, @Nullable DatedRule rule, @Nullable String label) {
			this(earnedIn, hours, rule, label, null);
		}

	}

}
