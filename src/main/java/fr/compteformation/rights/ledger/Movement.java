package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;

import org.jspecify.annotations.Nullable;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.rights.rules.DatedRule;

/**
 * An immutable entry of the ledger.
 *
 * @param holder whose account
 * @param counter which account
 * @param number the position in that account, from 1 without gaps
 * @param kind why it was written
 * @param amount cents, or points in the C2P; negative for debits
 * @param balance the balance afterwards, in the same unit
 * @param bookedOn the booking date
 * @param writtenAt when it was written
 * @param earnedIn the year the rights were earned in
 * @param hours the hours behind the amount
 * @param rule the rule that set the amount
 * @param label additional text, such as the title of a training or the name of an
 * employer
 * @param motive why an employer added it
 * @param source the cause, such as {@code dossier:7F3K-92QD}
 * @param reverses the number of the movement that this one reverses
 */
public record Movement(HolderId holder, Counter counter, int number, MovementKind kind, long amount, long balance,
		LocalDate bookedOn, Instant writtenAt, @Nullable Year earnedIn, @Nullable BigDecimal hours,
		@Nullable DatedRule rule, @Nullable String label, @Nullable Motive motive, String source,
		@Nullable Integer reverses) {

	/**
	 * Why an employer adds to an employee’s rights. The constant names are stored in the
	 * database and end translation keys.
	 */
	public enum Motive {

		/** To pay a part of a training. */
		PROJECT,

		/** By an agreement of the company or the branch. */
		AGREEMENT,

		/**
		 * The professional interviews were not held (code du travail, L6323-13).
		 */
		CORRECTIVE,

		/** Other sums that the law lays on the employer. */
		LAW,

		/** Another reason, which the employer gives. */
		OTHER;

		/** The translation key of the motive. */
		public String messageKey() {
			return "rights.motive." + name();
		}

	}

}
