package fr.compteformation.people.holder;

import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Accounts inserted directly, because accounts opened by the portal are attached already.
 */
public final class InsertedAccounts {

	private InsertedAccounts() {
	}

	/** A new account that is attached to nobody. */
	public static UUID insert(JdbcClient database) {
		UUID account = UUID.randomUUID();
		database.sql("""
				insert into account (id, nir, birth_name, email, password_hash, terms_version, terms_accepted_at,
				language, activated_at, version)
				values (:id, :nir, 'x', 'x@exemple.fr', 'x', 'x', current_timestamp, 'fr', current_timestamp, 0)""")
			.param("id", account)
			.param("nir", account.toString())
			.update();
		return account;
	}

}
