package fr.compteformation.rights.ledger;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.people.holder.HolderId;

/**
 * Creates people for tests of the ledger, which is never emptied.
 */
public class SomeHolders {

	private final JdbcClient database;

	SomeHolders(JdbcClient database) {
		this.database = database;
	}

	HolderId one() {
		UUID id = UUID.randomUUID();
		this.database.sql("""
				insert into holder (id, account_number, birth_name, name_source, version)
				values (?, ?, 'Dupont', 'KNOWN', 0)""").params(id, id.toString().substring(26)).update();
		return new HolderId(id);
	}

	List<HolderId> some(int count) {
		return Stream.generate(this::one).limit(count).toList();
	}

	@TestConfiguration(proxyBeanMethods = false)
	public static class Configuration {

		@Bean
		SomeHolders someHolders(JdbcClient database) {
			return new SomeHolders(database);
		}

	}

}
