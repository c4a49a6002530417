package fr.compteformation.access.passkey;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalSettings;

/** Opens registries of passkeys, each in tables of its own. */
@Component
public class PasskeyRegistries {

	private final JdbcClient database;

	private final PortalSettings settings;

	private final Clock clock;

	PasskeyRegistries(JdbcClient database, PortalSettings settings, Clock clock) {
		this.database = database;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Opens the registry in the tables {@code PREFIX_passkey} and
	 * {@code PREFIX_passkey_user}.
	 * @param prefix a constant
	 * @param names the name of an owner, as devices display it
	 */
	public PasskeyRegistry open(String prefix, Function<UUID, String> names) {
		PasskeyUsers users = new PasskeyUsers(this.database, names, prefix + "_passkey_user");
		PasskeyTable table = new PasskeyTable(this.database, users, this.clock, prefix + "_passkey");
		return new PasskeyRegistry(table, users, new RelyingParty(users, table, this.settings, this.clock));
	}

}
