package fr.compteformation;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The statements that are really sent, as their senders log them: plain SQL and
 * Hibernate.
 */
public final class SentStatements {

	private static final Pattern PLAIN = Pattern.compile("\\[(.*)]", Pattern.DOTALL);

	private SentStatements() {
	}

	/** What is sent meanwhile, each statement once, with numbered parameters. */
	public static List<String> of(Runnable reading) {
		ListAppender<ILoggingEvent> sent = new ListAppender<>();
		sent.start();
		List<Logger> logs = Stream.of(JdbcTemplate.class.getName(), "org.hibernate.SQL")
			.map((name) -> (Logger) LoggerFactory.getLogger(name))
			.toList();
		List<Level> before = logs.stream().map(Logger::getLevel).toList();
		logs.forEach((log) -> {
			log.addAppender(sent);
			log.setLevel(Level.DEBUG);
		});
		try {
			reading.run();
		}
		finally {
			for (int i = 0; i < logs.size(); i++) {
				logs.get(i).setLevel(before.get(i));
				logs.get(i).detachAppender(sent);
			}
		}
		return sent.list.stream().flatMap(SentStatements::statement).map(SentStatements::numbered).distinct().toList();
	}

	private static Stream<String> statement(ILoggingEvent event) {
		String message = event.getFormattedMessage();
		if (!event.getLoggerName().equals(JdbcTemplate.class.getName())) {
			return Stream.of(message);
		}
		Matcher plain = PLAIN.matcher(message);
		return plain.find() ? Stream.of(plain.group(1)) : Stream.empty();
	}

	// Replaces the driver’s placeholders by numbered ones.
	private static String numbered(String statement) {
		AtomicInteger number = new AtomicInteger();
		return Pattern.compile("\\?")
			.matcher(statement)
			.replaceAll((mark) -> Matcher.quoteReplacement("$" + number.incrementAndGet()));
	}

}
