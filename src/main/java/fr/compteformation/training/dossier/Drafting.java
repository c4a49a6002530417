package fr.compteformation.training.dossier;

import fr.compteformation.platform.base.Reference;

/**
 * The result of choosing a training.
 */
public sealed interface Drafting {

	/** The draft, new or existing. */
	record Drafted(Reference reference) implements Drafting {

	}

	/** The training is no longer in the catalogue. */
	record OfferGone() implements Drafting {

	}

	/** The account does not see its holder yet. */
	record NotAttached() implements Drafting {

	}

}
