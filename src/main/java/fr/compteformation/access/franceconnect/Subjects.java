package fr.compteformation.access.franceconnect;

import java.util.HexFormat;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.Keys;

/**
 * Hashes the provider’s names for people: they are looked up, and never told back.
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
	 * @param name the claim {@code sub}: two providers may give the same one to two
	 * people
	 */
	ProviderSubject of(String name) {
		return new ProviderSubject(
				HexFormat.of().formatHex(this.keys.derive("france-connect:" + this.settings.issuer() + " " + name)));
	}

}
