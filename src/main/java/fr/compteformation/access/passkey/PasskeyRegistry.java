package fr.compteformation.access.passkey;

import java.util.List;
import java.util.UUID;

import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * The passkeys of people who are not citizens, with the same ceremonies and checks. Knows
 * neither permissions nor emails: those are up to the room that owns it.
 */
public final class PasskeyRegistry {

	private final PasskeyTable table;

	private final PasskeyUsers users;

	private final RelyingParty party;

	PasskeyRegistry(PasskeyTable table, PasskeyUsers users, RelyingParty party) {
		this.table = table;
		this.users = users;
		this.party = party;
	}

	/** Somebody’s passkeys, oldest first. */
	public List<Passkey> of(UUID owner) {
		return this.table.of(owner);
	}

	public boolean hasAny(UUID owner) {
		return this.table.hasAny(owner);
	}

	/** The WebAuthn request for a new passkey. */
	public Ceremony<PublicKeyCredentialCreationOptions> askForNew(UUID owner) {
		this.users.lock(owner);
		return this.party.askForNew(owner);
	}

	/**
	 * Adds a passkey, in the caller’s transaction.
	 * @param answer the browser’s answer, as JSON
	 * @param label its name, at most {@value Passkeys#MAX_LABEL} characters
	 */
	public Addition add(UUID owner, Ceremony<PublicKeyCredentialCreationOptions> asked, String answer, String label) {
		this.users.lock(owner);
		if (this.table.of(owner).size() >= Passkeys.MOST) {
			return new Addition.Enough();
		}
		return this.party.keep(owner, asked, answer, Passkeys.printable(label)) ? new Addition.Added(List.of())
				: new Addition.Refused();
	}

	/** Removes a passkey; false if it is not theirs. */
	public boolean remove(UUID owner, UUID passkey) {
		return this.table.remove(owner, passkey);
	}

	/** Removes all passkeys. */
	public void removeAll(UUID owner) {
		this.table.removeAll(owner);
	}

	/** The WebAuthn request for an assertion beside another factor. */
	public Ceremony<PublicKeyCredentialRequestOptions> ask(UUID owner) {
		return this.party.askForSign(owner, false);
	}

	/**
	 * Verifies an assertion by one of the owner’s passkeys and records its use, in the
	 * caller’s transaction.
	 * @param answer the browser’s answer, as JSON
	 */
	public boolean verify(UUID owner, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		return this.party.isSign(owner, asked, false, answer);
	}

}
