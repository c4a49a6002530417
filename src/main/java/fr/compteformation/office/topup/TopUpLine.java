package fr.compteformation.office.topup;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.Reference;

/**
 * A top-up in a list.
 *
 * @param id its id
 * @param reference its public reference
 * @param organisation the employer
 * @param birthName the name of the employee, as the employer typed it
 * @param number the masked number of the employee
 * @param amount the amount
 * @param sentAt when it was deposited
 * @param state what became of it
 * @param refusal why it was refused
 * @param remark what the supervisor wrote about it; empty if nothing
 */
public record TopUpLine(UUID id, Reference reference, String organisation, String birthName, String number,
		Euros amount, Instant sentAt, TopUpState state, @Nullable TopUpRefusal refusal,
		String remark) implements Serializable {

	/** Personal data: never write it to a log. */
	@Override
	public String toString() {
		return "TopUpLine " + this.reference;
	}

}
