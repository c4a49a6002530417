package fr.compteformation.demo.clock;

import java.time.Duration;
import java.util.List;

import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.demo.DemoPart;

/**
 * Moves the clock of the demonstration forward. Deadlines pass and due jobs run; people
 * and devices stay signed in. A restart keeps the date.
 */
@Component
@Profile("demo")
@Order(-1) // before everything that asks for the date
public class ClockAdvance implements DemoPart {

	/** What must not expire only because the clock moved. */
	private static final List<String> MOVED_TOO = List.of(
			"update citizen_session set last_seen_at = last_seen_at + interval '%d' day where ended_at is null",
			"update remembered_device set expires_at = expires_at + interval '%d' day");

	private final DemoClock clock;

	private final JdbcClient database;

	private final TransactionTemplate transaction;

	ClockAdvance(DemoClock clock, JdbcClient database, TransactionTemplate transaction) {
		this.clock = clock;
		this.database = database;
		this.transaction = transaction;
	}

	/** Moves the clock forward by a number of days. */
	public synchronized void advance(int days) {
		long total = this.clock.ahead().toDays() + days;
		this.transaction.executeWithoutResult((status) -> {
			MOVED_TOO.forEach((update) -> this.database.sql(update.formatted(days)).update());
			this.database.sql("delete from demo_clock").update();
			this.database.sql("insert into demo_clock (days) values (?)").param(total).update();
		});
		this.clock.setAhead(Duration.ofDays(total));
	}

	/** Takes over the date of the database: after a restart, or of an empty one. */
	@Override
	public void fill() {
		this.clock.setAhead(Duration
			.ofDays(this.database.sql("select days from demo_clock").query(Integer.class).optional().orElse(0)));
	}

}
