package fr.compteformation.office.topup;

import java.io.Serializable;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.rights.ledger.Movement;

/**
 * A top-up as a supervisor checks it.
 *
 * @param line the deposit
 * @param version for optimistic locking; a decision about an older version is refused
 * @param siret the number of the employer
 * @param bornOn the date of birth, as the employer typed it
 * @param motive why the employer pays
 * @param otherMotive the motive in words; empty if it is in the list
 * @param paidOn the day of the payment
 * @param paymentReference the reference of the payment
 * @param proof the proof of payment; {@code null} once it is erased
 * @param person what the fund knows of the employee
 * @param similar how many other deposits name the same payment
 */
public record TopUpCase(TopUpLine line, long version, String siret, LocalDate bornOn, Movement.Motive motive,
		String otherMotive, LocalDate paidOn, String paymentReference, @Nullable DocumentId proof, Person person,
		int similar) implements Serializable {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "TopUpCase " + this.line.reference();
	}

	/**
	 * What the fund knows of the employee. The constant names end translation keys.
	 */
	public enum Person {

		/** Number and birth name belong together. */
		KNOWN,

		/** The number belongs to somebody with another birth name. */
		OTHER_NAME,

		/** The fund knows nobody with this number. */
		UNKNOWN,

		/** The rights are closed by a retirement or a death. */
		CLOSED,

		/** It is the supervisor. */
		ONESELF;

		/** Whether a supervisor may credit the top-up. */
		public boolean mayBeCredited() {
			return this == KNOWN || this == UNKNOWN;
		}

		/** The translation key of the sentence for the supervisor. */
		public String messageKey() {
			return "topUp.person." + name();
		}

	}

}
