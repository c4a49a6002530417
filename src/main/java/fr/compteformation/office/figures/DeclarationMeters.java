package fr.compteformation.office.figures;

import java.time.Clock;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import fr.compteformation.platform.base.PortalTime;

/** How many declarations of DIF wait for agents, and how many of them are late. */
@Component
class DeclarationMeters implements MeterBinder {

	private static final String WAITING = "select count(*) from dif_declaration where standing_for is not null "
			+ "and turn in ('AGENT', 'SUPERVISOR')";

	private final JdbcClient database;

	private final Clock clock;

	DeclarationMeters(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	@Override
	public void bindTo(MeterRegistry registry) {
		Gauge.builder("compte.formation.declarations", this, DeclarationMeters::waiting)
			.tag("state", "waiting")
			.description("Declarations of DIF that wait for an agent")
			.register(registry);
		Gauge.builder("compte.formation.declarations", this, DeclarationMeters::late)
			.tag("state", "late")
			.description("Those that wait longer than the target time")
			.register(registry);
	}

	private long waiting() {
		return this.database.sql(WAITING).query(Long.class).single();
	}

	private long late() {
		return this.database.sql(WAITING + " and due_on < :today")
			.param("today", PortalTime.today(this.clock))
			.query(Long.class)
			.single();
	}

}
