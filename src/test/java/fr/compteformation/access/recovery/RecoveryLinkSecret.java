package fr.compteformation.access.recovery;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationContext;

import fr.compteformation.Secret;
import fr.compteformation.access.passkey.KeyHolder;
import fr.compteformation.access.passkey.RecoveryCode;
import fr.compteformation.access.passkey.RecoveryCodes;
import fr.compteformation.access.passkey.SoftKey;
import fr.compteformation.platform.security.SecretToken;

/**
 * The link in mails about a request for a way back, for whoever did not ask for it. It
 * works as long as the request is open; getting in with a key or a code ends both.
 */
public final class RecoveryLinkSecret implements Secret {

	private final ApplicationContext portal;

	private final KeyHolder person;

	private final RecoveryCode code;

	private final SecretToken token;

	public RecoveryLinkSecret(ApplicationContext portal) {
		this.portal = portal;
		this.person = new KeyHolder(portal);
		this.code = this.person.add(new SoftKey()).getFirst();
		SomeRecoveries.ask(portal, this.person, "06 12 34 56 78");
		this.token = new SecretToken(SomeRecoveries.cancelToken(portal, this.person));
	}

	@Override
	public String value() {
		return this.token.value();
	}

	@Override
	public int bits() {
		return 256;
	}

	@Override
	public Optional<Duration> lifetime() {
		return Optional.empty();
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.of("recovery_request.cancel_hash");
	}

	@Override
	public String hash() {
		return this.token.hash();
	}

	@Override
	public boolean works() {
		return this.portal.getBean(Recoveries.class).cancelling(this.token) == RecoveryLink.USABLE;
	}

	@Override
	public void use() {
		this.portal.getBean(Recoveries.class).cancel(this.token);
	}

	@Override
	public boolean revoke() {
		this.portal.getBean(RecoveryCodes.class).giveCode(this.person.half(), this.code.value());
		return true;
	}

}
