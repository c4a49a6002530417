package fr.compteformation.training.messages;

import fr.compteformation.platform.register.Siret;

/** Tells whether somebody of a training provider reads messages here. */
public interface MessageReaders {

	/** Whether somebody of this provider can sign in. */
	boolean readFor(Siret provider);

}
