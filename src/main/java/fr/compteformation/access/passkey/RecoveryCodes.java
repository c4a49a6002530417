package fr.compteformation.access.passkey;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;

/**
 * Recovery codes: ten per person, each valid once. They never expire, because they may be
 * needed years later.
 */
@Component
class RecoveryCodes {

	static final int CODES = 10;

	static final SecretPurpose CODE = SecretPurpose.shown("recovery-code", null).forAccounts();

	private final OneTimeSecrets secrets;

	RecoveryCodes(OneTimeSecrets secrets) {
		this.secrets = secrets;
	}

	/** Replaces all codes by ten new ones. */
	List<RecoveryCode> renew(UUID account) {
		removeAll(account);
		List<RecoveryCode> codes = Stream.generate(RecoveryCode::random).distinct().limit(CODES).toList();
		codes.forEach((code) -> this.secrets.issueShown(CODE, account, code.token()));
		return codes;
	}

	/** Uses a code; of concurrent uses only one succeeds. */
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
