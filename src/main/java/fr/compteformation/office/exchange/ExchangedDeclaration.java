package fr.compteformation.office.exchange;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A declaration of DIF. The names are a contract.
 *
 * @param reference its number
 * @param accountNumber the account number of the holder
 * @param declaredAt when it was declared
 * @param replacedAt when another one replaced it
 * @param state its state
 * @param declaredHours the declared hours
 * @param creditedHours the hours in the account
 * @param dueOn until when somebody should act
 */
record ExchangedDeclaration(long reference, String accountNumber, Instant declaredAt, @Nullable Instant replacedAt,
		String state, int declaredHours, @Nullable Integer creditedHours, @Nullable LocalDate dueOn) {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "declaration " + this.reference;
	}

}
