package fr.compteformation.access.franceconnect;

import java.io.Serializable;
import java.util.Set;

import fr.compteformation.access.civilstatus.NirComparison;

/** The result of a proof of identity by the provider. */
public sealed interface ProofOutcome extends Serializable {

	/** The attribute of the HTTP session that keeps the last result until it is shown. */
	String ATTRIBUTE = ProofOutcome.class.getName();

	/** Number and birth name match. */
	record Proven() implements ProofOutcome {
	}

	/**
	 * The account differs from the civil register.
	 *
	 * @param what all differences
	 */
	record Differs(Set<NirComparison.Mismatch> what) implements ProofOutcome {
	}

	/** The identification belongs to another account. */
	record OfAnother() implements ProofOutcome {
	}

	/** An agent first decides about the name of the account. */
	record NameFirst() implements ProofOutcome {
	}

}
