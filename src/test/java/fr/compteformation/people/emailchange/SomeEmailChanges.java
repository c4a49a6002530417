package fr.compteformation.people.emailchange;

import org.springframework.context.ApplicationContext;

import fr.compteformation.SignedInAs;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proved;
import fr.compteformation.platform.security.SecretToken;

/**
 * Changes of email address without the pages.
 */
final class SomeEmailChanges {

	private SomeEmailChanges() {
	}

	/** Requests a change. */
	static EmailChange request(ApplicationContext portal, Citizen citizen, String address) {
		EmailChange wanted = new EmailChange();
		wanted.setAddress(new EmailAddress(address));
		SignedInAs.as(portal, citizen,
				() -> portal.getBean(EmailChanges.class).request(citizen, wanted, Proved.by(portal, citizen)));
		return portal.getBean(EmailChangeRepository.class).findById(wanted.id()).orElseThrow();
	}

	/** Requests and confirms a change. */
	static EmailChange change(ApplicationContext portal, Citizen citizen, String address) {
		EmailChange asked = request(portal, citizen, address);
		SecretToken token = portal.getBean(EmailChangeTokens.class).confirming(asked);
		portal.getBean(EmailChangeLinks.class).confirm(token);
		return portal.getBean(EmailChangeRepository.class).findById(asked.id()).orElseThrow();
	}

}
