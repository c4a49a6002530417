package fr.compteformation.people.holderaddress;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.PostalAddress;

/**
 * A line of a file of addresses. {@code toString} contains no personal data, because
 * failures are logged.
 */
sealed interface ReadAddress {

	/**
	 * The address of a person.
	 *
	 * @param line the number of the line
	 * @param nir the person’s number
	 * @param birthName the birth name as the file writes it
	 * @param address a deliverable address
	 */
	record Valid(int line, Nir nir, String birthName, PostalAddress address) implements ReadAddress {

		@Override
		public String toString() {
			return "line " + this.line;
		}

	}

	/** An invalid line. */
	record Refused(AddressFiles.RefusedLine refusal) implements ReadAddress {
	}

	/** A blank line, which is ignored. */
	record Blank() implements ReadAddress {
	}

}
