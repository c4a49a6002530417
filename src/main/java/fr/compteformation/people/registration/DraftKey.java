package fr.compteformation.people.registration;

import java.io.Serializable;

import fr.compteformation.platform.security.SecretToken;

/**
 * The key of a browser’s draft, kept in a session cookie.
 *
 * @param value 256 random bits as text; the database stores only the hash
 */
public record DraftKey(String value) implements Serializable {

	static DraftKey random() {
		return new DraftKey(SecretToken.random().value());
	}

	String hash() {
		return new SecretToken(this.value).hash();
	}

	@Override
	public String toString() {
		return "********";
	}

}
