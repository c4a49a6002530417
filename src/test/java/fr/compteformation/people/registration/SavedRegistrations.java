package fr.compteformation.people.registration;

import java.util.Locale;

import org.springframework.context.ApplicationContext;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.Password;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.security.SecretToken;

/**
 * Registers people without the pages.
 */
public final class SavedRegistrations {

	private SavedRegistrations() {
	}

	/** Registers a person with a language for emails. */
	public static RegistrationId save(ApplicationContext portal, Nir nir, String email, String password,
			Locale locale) {
		Drafts drafts = portal.getBean(Drafts.class);
		DraftKey key = draft(drafts, nir, email);
		portal.getBean(Registrations.class).register(key, new Password(password), locale);
		return drafts.find(key).flatMap(Draft::registrationId).orElseThrow();
	}

	/** A draft that lacks only the password. */
	static DraftKey draft(Drafts drafts, Nir nir, String email) {
		DraftKey key = drafts.start();
		drafts.acceptTerms(key, true);
		drafts.finishIdentity(key, typed(nir, email));
		return key;
	}

	/** A complete and valid identity. */
	static TypedIdentity typed(Nir nir, String email) {
		return new TypedIdentity(nir.number(), nir.key(), "MADAM", "Chloé", "L’Héritier", "", "06 12 34 56 78", email,
				email);
	}

	/** The token of the current link. */
	public static SecretToken link(ApplicationContext portal, RegistrationId id) {
		return portal.getBean(OneTimeSecrets.class)
			.value(Registrations.LINK, portal.getBean(RegistrationRepository.class).findById(id).orElseThrow().link());
	}

}
