package fr.compteformation.demo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PagePath;

/**
 * The shared mailbox of the demonstration: the newest 200 messages, kept across restarts.
 * Everyone who opens the page can read all of them, so it exists in the demonstration
 * only.
 */
@Component
@Profile("demo")
public class DemoMailbox {

	/** The page with all messages. */
	public static final PagePath PAGE = new PagePath("/demo/messagerie");

	static final int SIZE = 200;

	private final JdbcClient database;

	DemoMailbox(JdbcClient database) {
		this.database = database;
	}

	/** All messages, newest first. */
	public List<ReceivedMail> mails() {
		return this.database
			.sql("select id, received_at, recipient, subject, body, html from demo_mail order by received_at desc, id")
			.query((row, index) -> mail(row))
			.list();
	}

	/** Stores a message. A second message with the same id is ignored. */
	void keep(ReceivedMail mail) {
		try {
			this.database.sql(
					"insert into demo_mail (id, received_at, recipient, subject, body, html) values (?, ?, ?, ?, ?, ?)")
				.params(mail.id(), mail.receivedAt().atOffset(ZoneOffset.UTC), mail.recipient(), mail.subject(),
						mail.text())
				.param(mail.html())
				.update();
		}
		catch (DuplicateKeyException secondCopy) {
			return;
		}
		this.database.sql("""
				delete from demo_mail where id not in
				(select id from demo_mail order by received_at desc, id fetch first %d rows only)""".formatted(SIZE))
			.update();
	}

	private static ReceivedMail mail(ResultSet row) throws SQLException {
		return new ReceivedMail(row.getString("id"), row.getObject("received_at", OffsetDateTime.class).toInstant(),
				row.getString("recipient"), row.getString("subject"), row.getString("body"), row.getString("html"));
	}

}
