package fr.compteformation.platform.mail;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The mails in the outbox, as they are stored.
 */
public final class WaitingMails {

	private WaitingMails() {
	}

	/** The mails that contain all of these texts: a template, the id of a subject. */
	public static List<String> with(JdbcClient database, Object... texts) {
		return database.sql("select task_data from scheduled_tasks where task_name = 'mail'")
			.query((row, number) -> new String(row.getBytes(1), StandardCharsets.UTF_8))
			.list()
			.stream()
			.filter((mail) -> Arrays.stream(texts).allMatch((text) -> mail.contains(text.toString())))
			.toList();
	}

}
