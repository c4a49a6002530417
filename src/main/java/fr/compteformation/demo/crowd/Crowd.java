package fr.compteformation.demo.crowd;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.persistence.EntityManager;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.demo.DemoPart;
import fr.compteformation.demo.clock.DemoClock;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.security.Citizen;

/**
 * Lets three months pass: people declare and answer, agents decide, through the services
 * that the pages use, in the order of time and with the clock of each moment. One
 * transaction, so that an interrupted start leaves nothing behind.
 */
@Component
@Profile("demo")
@ConditionalOnBooleanProperty("compte-formation.demo.crowd")
@Order(7) // after the agents; the past comes before what happens on the first day
class Crowd implements DemoPart {

	/** That of a reading of the drawn documents. */
	private static final int CONFIDENCE = 100;

	/** Emails about the past are older. */
	private static final Duration RECENT = Duration.ofHours(1);

	private final CrowdDeclarations declarations;

	private final CrowdDecisions decisions;

	private final DemoClock clock;

	private final TransactionTemplate transaction;

	private final EntityManager entities;

	private final JdbcClient database;

	Crowd(CrowdDeclarations declarations, CrowdDecisions decisions, DemoClock clock, TransactionTemplate transaction,
			EntityManager entities, JdbcClient database) {
		this.declarations = declarations;
		this.decisions = decisions;
		this.clock = clock;
		this.transaction = transaction;
		this.entities = entities;
		this.database = database;
	}

	@Override
	public void fill() {
		List<CrowdMember> members = members();
		if (!this.declarations.hasMet(members.getFirst())) {
			this.transaction.executeWithoutResult((status) -> letTimePass(members));
		}
	}

	static List<CrowdMember> members() {
		try {
			return new ClassPathResource("declarations.csv", Crowd.class).getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.filter((line) -> !line.startsWith("#"))
				.map(CrowdMember::read)
				.toList();
		}
		catch (IOException missing) {
			throw new UncheckedIOException(missing);
		}
	}

	private void letTimePass(List<CrowdMember> members) {
		Map<CrowdMember, Citizen> people = new HashMap<>();
		CrowdMoment.of(members, PortalTime.today(this.clock)).forEach((moment) -> this.clock.at(moment.at(), () -> {
			Citizen citizen = people.computeIfAbsent(moment.member(),
					(member) -> this.declarations.declare(member, moment.at()));
			act(moment, citizen);
			// Other services change the same rows with SQL.
			this.entities.flush();
			this.entities.clear();
			return citizen;
		}));
		people.keySet().forEach(this::noteReading);
		forgetMails();
	}

	private void act(CrowdMoment moment, Citizen citizen) {
		CrowdAct act = moment.act();
		if (act != null && act.isOfThePerson()) {
			this.declarations.answer(citizen, act);
		}
		else if (act != null) {
			this.decisions.act(moment.member(), this.declarations.current(citizen), act);
		}
	}

	// Reading them in another process takes too long for a start.
	private void noteReading(CrowdMember member) {
		CrowdDocument document = member.document();
		this.database.sql(
				"update dif_declaration set finding = :finding, read_hours = :hours, read_confidence = :sure where standing_for = :holder")
			.param("finding", document.finding().name())
			.param("hours", document.hours())
			.param("sure", (document.hours() != null) ? CONFIDENCE : 0)
			.param("holder", this.declarations.holderOf(member).value())
			.update();
	}

	// Nobody waits for emails about what happened weeks ago.
	private void forgetMails() {
		this.database.sql("delete from scheduled_tasks where task_name = 'mail' and execution_time < :recent")
			.param("recent", this.clock.instant().minus(RECENT).atOffset(ZoneOffset.UTC))
			.update();
	}

}
