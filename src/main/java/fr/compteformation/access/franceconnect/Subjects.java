package fr.compteformation.access.franceconnect;

import java.util.HexFormat;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;

/**
 * Hashes the provider’s subjects, which are only looked up and never displayed.
 */
@Component
class Subjects {

	private final Keys keys;

	private final FranceConnectSettings settings;

	Subjects(Keys keys, FranceConnectSettings settings) {
		this.keys = keys;
		this.settings = settings;
	}

	/**
	 * @param name the {@code sub} claim; hashed with the issuer, because two providers
	 * may use the same value
	 */
	ProviderSubject of(String name) {
		return new ProviderSubject(
				HexFormat.of().formatHex(this.keys.derive("france-connect:" + this.settings.issuer() + " " + name)));
	}

}
