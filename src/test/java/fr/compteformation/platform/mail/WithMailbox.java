package fr.compteformation.platform.mail;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

import fr.compteformation.OnPostgresql;

/**
 * Sends the outbox of a {@link fr.compteformation.PortalTest} to an injectable
 * {@link MailboxForTests}. All such tests share one portal on PostgreSQL.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OnPostgresql
@Import({ MailboxForTests.class, LetterForTests.class })
@TestPropertySource(properties = { "db-scheduler.enabled=true", "db-scheduler.polling-interval=100ms",
		"db-scheduler.heartbeat-interval=1s" })
public @interface WithMailbox {

}
