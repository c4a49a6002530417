package fr.compteformation.office.contact;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import fr.compteformation.platform.base.EmailAddress;

/**
 * Details of a question without the portal.
 */
final class SomeDetails {

	private SomeDetails() {
	}

	static ContactDetails of(ContactState state, boolean own) {
		return new ContactDetails(new ContactCase.Id(UUID.randomUUID()), 0, "C-7F3K-92QD", ContactSubject.OTHER, state,
				"Zoé", new EmailAddress("zoe@exemple.fr"), null, Locale.FRENCH, List.of(), "", null, null, own);
	}

}
