package fr.compteformation.access.passkey;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.signin.PartialSignIn;
import fr.compteformation.people.signin.SecondFactor;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.security.Refused;
import fr.compteformation.platform.security.SecurityRecord;

/**
 * The second factor at sign-in: whether it is required, and verification of a passkey.
 * For recovery codes see {@link RecoveryCodeSignIn}.
 */
@Service
@Transactional
@GoesOn
public class SecondFactors implements SecondFactor {

	private final PasskeyTable table;

	private final RelyingParty party;

	private final RecoveryCodes codes;

	private final SecurityRecord record;

	private final ApplicationEventPublisher publisher;

	private final Clock clock;

	SecondFactors(PasskeyTable table, RelyingParty party, RecoveryCodes codes, SecurityRecord record,
			ApplicationEventPublisher publisher, Clock clock) {
		this.table = table;
		this.party = party;
		this.codes = codes;
		this.record = record;
		this.publisher = publisher;
		this.clock = clock;
	}

	/**
	 * Required for people with a passkey, unless a listener removes their second factor.
	 */
	@Override
	public boolean isAsked(UUID account) {
		boolean asked = this.table.hasAny(account);
		if (asked) {
			this.publisher.publishEvent(new SecondFactorEvent.Asked(account));
		}
		return asked && this.table.hasAny(account);
	}

	@Override
	public String page() {
		return PasskeyPages.SECOND_FACTOR.path();
	}

	/** The WebAuthn request after the password. */
	@Transactional(readOnly = true)
	public Ceremony<PublicKeyCredentialRequestOptions> ask(PartialSignIn half) {
		half.require(this.clock.instant());
		return this.party.askForSign(half.account(), false);
	}

	/**
	 * Verifies an assertion.
	 * @param answer the browser’s answer, as JSON
	 */
	public boolean giveKey(PartialSignIn half, Ceremony<PublicKeyCredentialRequestOptions> asked, String answer) {
		half.require(this.clock.instant());
		boolean right = this.party.isSign(half.account(), asked, false, answer);
		if (right) {
			this.publisher.publishEvent(new SecondFactorEvent.Given(half.account()));
		}
		else {
			this.record.note(Refused.SIGN_IN_WRONG, null, half.account());
		}
		return right;
	}

	/**
	 * Removes all passkeys and recovery codes, so that the password alone signs in. For
	 * people who lost them, after an identity check.
	 */
	public void remove(UUID account) {
		this.table.removeAll(account);
		this.codes.removeAll(account);
	}

}
