package fr.compteformation.access.passkey;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.Secret;

/**
 * A recovery code.
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
	public boolean works() {
		return this.portal.getBean(JdbcClient.class)
			.sql("select count(*) from one_time_secret where account_id = ? and secret_hash = ? and ended is null")
			.params(this.person.citizen().accountId(), this.code.token().hash())
			.query(Integer.class)
			.single() == 1;
	}

	@Override
	public void use() {
		this.portal.getBean(RecoveryCodeSignIn.class).giveCode(this.person.half(), this.code.value());
	}

}
