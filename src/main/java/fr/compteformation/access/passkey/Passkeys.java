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
 * The door to one’s own passkeys. The first one turns the second factor on, and removing
 * the last one turns it off. Whoever found an open session changes nothing here: all that
 * matters takes a {@link Proof}.
 */
@Service
@Transactional
public class Passkeys {

	/** The longest name of a passkey, in characters. */
	public static final int MAX_LABEL = 60;

	/** How many a person may have. */
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

	/** The passkeys of a person, the oldest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Passkey> of(Citizen citizen) {
		return this.table.of(citizen.accountId());
	}

	/** How many recovery codes are still good. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public int codesLeft(Citizen citizen) {
		return this.codes.left(citizen.accountId());
	}

	/** What a browser is asked for a new passkey. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Ceremony<PublicKeyCredentialCreationOptions> askForNew(Citizen citizen, Proof proof) {
		this.proofs.require(citizen, proof);
		this.users.lock(citizen.accountId());
		return this.party.askForNew(citizen.accountId());
	}

	/**
	 * Keeps a new passkey, whose owner is told by mail.
	 * @param answer what the browser said, as JSON
	 * @param label how its owner calls it, {@value #MAX_LABEL} characters at most
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

	/** Gives a passkey another name. */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public void rename(Citizen citizen, UUID passkey, String label) {
		this.table.rename(citizen.accountId(), passkey, printable(label));
	}

	/**
	 * Removes a passkey, whose owner is told by mail. With the last one the recovery
	 * codes go too, and the password alone signs in again.
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
	 * Ten new recovery codes; the older ones die.
	 * @throws IllegalStateException without a passkey, where codes are good for nothing
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

	// PostgreSQL stores no NUL.
	private static String printable(String label) {
		String name = label.replaceAll("\\p{Cc}", "").strip();
		if (name.isEmpty() || name.length() > MAX_LABEL) {
			throw new IllegalArgumentException("not a name for a passkey");
		}
		return name;
	}

}
