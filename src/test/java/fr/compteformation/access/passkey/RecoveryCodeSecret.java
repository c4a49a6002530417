package fr.compteformation.access.passkey;

import java.time.Duration;
import java.util.Optional;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.Secret;

/**
 * A code on paper for whoever has no passkey at hand. It must be there years later; new
 * codes end it.
 */
public final class RecoveryCodeSecret implements Secret {

	private final ApplicationContext portal;

	private final KeyHolder person;

	private final RecoveryCode code;

	public RecoveryCodeSecret(ApplicationContext portal) {
		this.portal = portal;
		this.person = new KeyHolder(portal);
		this.code = this.person.add(new SoftKey()).getFirst();
	}

	@Override
	public String value() {
		return this.code.value();
	}

	@Override
	public int bits() {
		return 80;
	}

	@Override
	public Optional<Duration> lifetime() {
		return Optional.empty();
	}

	@Override
	public Optional<String> hashedIn() {
		return Optional.of("recovery_code.code_hash");
	}

	@Override
	public String hash() {
		return this.code.hash();
	}

	@Override
	public boolean works() {
		return this.portal.getBean(JdbcClient.class)
			.sql("select count(*) from recovery_code where account_id = ? and code_hash = ? and used_at is null")
			.params(this.person.citizen().accountId(), this.code.hash())
			.query(Integer.class)
			.single() == 1;
	}

	@Override
	public void use() {
		this.portal.getBean(RecoveryCodes.class).giveCode(this.person.half(), this.code.value());
	}

	@Override
	public boolean revoke() {
		this.person.themselves(
				() -> this.portal.getBean(Passkeys.class).renewCodes(this.person.citizen(), this.person.proof()));
		return true;
	}

}
