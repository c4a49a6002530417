package fr.compteformation.training.dossier;

import fr.compteformation.platform.base.Reference;

/**
 * What became of choosing a training.
 */
public sealed interface Drafting {

	/** There is a draft, made now or before. */
	record Drafted(Reference reference) implements Drafting {

	}

	/** The catalogue no longer offers that training. */
	record OfferGone() implements Drafting {

	}

	/** The account does not see its holder’s rights yet. */
	record NotAttached() implements Drafting {

	}

}
