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
 * {@link MailboxForTests}. All such tests share one portal as in production: on
 * PostgreSQL, with its jobs, and with an access log behind a proxy at
 * https://formation.exemple.fr, whose other host names it refuses.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@OnPostgresql
@Import({ MailboxForTests.class, LetterForTests.class })
@TestPropertySource(properties = { "db-scheduler.enabled=true", "db-scheduler.polling-interval=100ms",
		"db-scheduler.heartbeat-interval=1s", "compte-formation.public-url=https://formation.exemple.fr",
		"server.forward-headers-strategy=native", "server.tomcat.accesslog.enabled=true",
		"server.tomcat.accesslog.directory=access", "server.tomcat.accesslog.buffered=false",
		"server.tomcat.basedir=target/test-data/https-${tests.fork:1}" })
public @interface WithMailbox {

}
