package fr.compteformation.access.passkey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;

/**
 * The recovery codes: ten of a person at a time, each good once. They must be there years
 * later, so only an event ends them.
 */
@Component
class RecoveryCodes {

	static final int CODES = 10;

	static final SecretPurpose CODE = SecretPurpose.shown("recovery-code", null).forAccounts();

	private final OneTimeSecrets secrets;

	RecoveryCodes(OneTimeSecrets secrets) {
		this.secrets = secrets;
	}

	/** Makes ten codes in place of all that were there. */
	List<RecoveryCode> renew(UUID account) {
		removeAll(account);
		List<RecoveryCode> codes = Stream.generate(RecoveryCode::random).distinct().limit(CODES).toList();
		codes.forEach((code) -> this.secrets.issueShown(CODE, account, code.token()));
		return codes;
	}

	/** Uses a code up; of two who use the same one at once, one succeeds. */
	boolean use(UUID account, RecoveryCode code) {
		return this.secrets.look(CODE, code.token())
			.filter((found) -> found.subject().equals(account))
			.filter((found) -> this.secrets.redeem(CODE, code.token()) == SecretState.VALID)
			.isPresent();
	}

	int left(UUID account) {
		return this.secrets.countOpen(CODE, account);
	}

	void removeAll(UUID account) {
		this.secrets.end(CODE, account, SecretState.REVOKED);
	}

}
