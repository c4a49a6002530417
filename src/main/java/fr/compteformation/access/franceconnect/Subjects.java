package fr.compteformation.access.franceconnect;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.keys.PersonalHashes;

/**
 * Hashes the provider’s subjects, which are only looked up and never displayed.
 */
@Component
class Subjects {

	private final PersonalHashes hashes;

	private final FranceConnectSettings settings;

	Subjects(PersonalHashes hashes, FranceConnectSettings settings) {
		this.hashes = hashes;
		this.settings = settings;
	}

	/**
	 * @param name the {@code sub} claim; hashed with the issuer, because two providers
	 * may use the same value
	 */
	ProviderSubject of(String name) {
		return new ProviderSubject(this.hashes.of("france-connect:" + this.settings.issuer() + " " + name));
	}

}
