package fr.compteformation.people.registration;

import java.io.Serializable;

import fr.compteformation.platform.security.SecretToken;

/**
 * What ties a browser to its draft, held in a cookie that ends with the browser.
 *
 * @param value 256 random bits as text; the database holds only its hash
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
