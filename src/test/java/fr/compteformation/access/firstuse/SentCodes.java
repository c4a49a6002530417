package fr.compteformation.access.firstuse;

import java.util.UUID;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The codes in emails that confirm an address.
 */
public final class SentCodes {

	private SentCodes() {
	}

	/** The digits of the last code sent. */
	public static String last(ApplicationContext portal) {
		UUID id = portal.getBean(JdbcClient.class)
			.sql("select subject_id from one_time_secret where purpose = 'france-connect-address' order by issued_at desc fetch first 1 rows only")
			.query(UUID.class)
			.single();
		return portal.getBean(AddressCodes.class).digits(id);
	}

}
