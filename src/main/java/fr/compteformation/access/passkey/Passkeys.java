package fr.compteformation.access.passkey;

import java.util.List;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.AccountAct;
import fr.compteformation.people.audit.AccountEvents;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.Proof;
import fr.compteformation.platform.security.Proofs;

/**
 * Entry point for managing one’s passkeys. The first one enables the second factor,
 * removing the last one disables it. Sensitive changes require a {@link Proof}, so that
 * an open session alone is not enough.
 */
@Service
@Transactional
public class Passkeys {

	/** The maximum length of a name, in characters. */
	public static final int MAX_LABEL = 60;

	/** The maximum number of passkeys per person. */
	static final int MOST = 10;

	private final PasskeyTable table;

	private final PasskeyUsers users;

	private final RelyingParty party;

	private final RecoveryCodes codes;

	private final Proofs proofs;

	private final PasskeyNotices notices;

	private final AccountEvents events;

	private final ApplicationEventPublisher publisher;

	Passkeys(PasskeyTable table, PasskeyUsers users, RelyingParty party, RecoveryCodes codes, Proofs proofs,
			PasskeyNotices notices, AccountEvents events, ApplicationEventPublisher publisher) {
		this.table = table;
		this.users = users;
		this.party = party;
		this.codes = codes;
		this.proofs = proofs;
		this.notices = notices;
		this.events = events;
		this.publisher = publisher;
	}

	/** A person’s passkeys, oldest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Passkey> of(Citizen citizen) {
		return this.table.of(citizen.accountId());
	}

	/** The number of unused recovery codes. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public int codesLeft(Citizen citizen) {
		return this.codes.left(citizen.accountId());
	}

	/** The WebAuthn request for a new passkey. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Ceremony<PublicKeyCredentialCreationOptions> askForNew(Citizen citizen, Proof proof) {
		this.proofs.require(citizen, proof);
		this.users.lock(citizen.accountId());
		return this.party.askForNew(citizen.accountId());
	}

	/**
	 * Adds a passkey and notifies its owner by email.
	 * @param answer the browser’s answer, as JSON
	 * @param label its name, at most {@value #MAX_LABEL} characters
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Addition add(Citizen citizen, Ceremony<PublicKeyCredentialCreationOptions> asked, String answer,
			String label) {
		UUID account = citizen.accountId();
		this.users.lock(account);
		int before = this.table.of(account).size();
		if (before >= MOST) {
			return new Addition.Enough();
		}
		if (!this.party.keep(account, asked, answer, printable(label))) {
			return new Addition.Refused();
		}
		this.notices.tell(account, AccountAct.PASSKEY_ADDED, PasskeyMails.Template.PASSKEY_ADDED);
		return new Addition.Added((before == 0) ? this.codes.renew(account) : List.of());
	}

	/** Renames a passkey. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void rename(Citizen citizen, UUID passkey, String label) {
		this.table.rename(citizen.accountId(), passkey, printable(label));
	}

	/**
	 * Removes a passkey and notifies its owner by email. Removing the last one deletes
	 * the recovery codes and disables the second factor.
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void remove(Citizen citizen, Proof proof, UUID passkey) {
		this.proofs.require(citizen, proof);
		UUID account = citizen.accountId();
		this.users.lock(account);
		if (this.table.remove(account, passkey)) {
			this.notices.tell(account, AccountAct.PASSKEY_REMOVED, PasskeyMails.Template.PASSKEY_REMOVED);
			if (!this.table.hasAny(account)) {
				this.codes.removeAll(account);
				this.publisher.publishEvent(new SecondFactorEvent.Removed(account));
				this.events.write(account, AccountAct.SECOND_FACTOR_OFF);
			}
		}
	}

	/**
	 * Replaces the recovery codes by ten new ones.
	 * @throws IllegalStateException without a passkey, because the codes would be useless
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<RecoveryCode> renewCodes(Citizen citizen, Proof proof) {
		this.proofs.require(citizen, proof);
		UUID account = citizen.accountId();
		this.users.lock(account);
		if (!this.table.hasAny(account)) {
			throw new IllegalStateException("no passkey: " + account);
		}
		this.notices.tell(account, AccountAct.RECOVERY_CODES_RENEWED, PasskeyMails.Template.RECOVERY_CODES_RENEWED);
		return this.codes.renew(account);
	}

	// PostgreSQL rejects NUL.
	static String printable(String label) {
		String name = label.replaceAll("\\p{Cc}", "").strip();
		if (name.isEmpty() || name.length() > MAX_LABEL) {
			throw new IllegalArgumentException("not a name for a passkey");
		}
		return name;
	}

}
