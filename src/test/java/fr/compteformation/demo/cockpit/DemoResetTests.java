package fr.compteformation.demo.cockpit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import fr.compteformation.DemonstrationTest;
import fr.compteformation.Visitor;
import fr.compteformation.demo.clock.ClockAdvance;
import fr.compteformation.demo.clock.DemoClock;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The clock moves a month forward, and the demonstration starts again.
 */
@DemonstrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoResetTests {

	private static final List<String> TABLES = List.of("account", "agent", "dif_declaration", "dif_step", "movement",
			"document", "identity_request", "contact_case", "training_dossier", "holder");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ClockAdvance advance;

	@Autowired
	private DemoClock clock;

	@Autowired
	private DemoReset reset;

	private Visitor visitor;

	// A month that another test let pass has run the jobs.
	@BeforeEach
	void beginToday() {
		if (!this.clock.ahead().isZero()) {
			this.reset.reset();
		}
	}

	@BeforeEach
	void visit() {
		this.visitor = new Visitor(this.port);
	}

	// For other classes.
	@AfterAll
	void startAgain() {
		this.reset.reset();
	}

	@Test
	void aMonthMakesDeclarationsLateAndRunsDueJobs() {
		int late = count("dif_declaration where turn = 'AGENT' and due_on < ?");
		int asked = count("dif_declaration where state = 'DOCUMENT_ASKED' and turn = 'CITIZEN' and ? is not null");
		assertThat(asked).isPositive();
		this.advance.advance(30);
		assertThat(count("dif_declaration where turn = 'AGENT' and due_on < ?")).isGreaterThan(late);
		// The job that gives unanswered declarations back to agents.
		Awaitility.await()
			.until(() -> count(
					"dif_declaration where state = 'DOCUMENT_ASKED' and turn = 'CITIZEN' and ? is not null") == 0);
	}

	@Test
	void aMonthSignsNobodyOut() {
		int open = openSessions();
		Visitor agent = new Visitor(this.port);
		enter(this.visitor, "CHLOE");
		enter(agent, "IDRISS");
		assertThat(this.visitor.isSignedIn()).isTrue();
		assertThat(agent.get("/agent/dif").statusCode()).isEqualTo(200);
		this.advance.advance(30);
		assertThat(this.visitor.isSignedIn()).isTrue();
		assertThat(agent.get("/agent/dif").statusCode()).isEqualTo(200);
		assertThat(openSessions()).isEqualTo(open + 1);
	}

	@Test
	void theFirstStateComesAgain() {
		this.reset.reset();
		Map<String, Integer> rows = rows();
		enter(this.visitor, "CHLOE");
		this.advance.advance(30);
		this.database.sql("update dif_declaration set turn = 'NOBODY'").update();
		this.reset.reset();
		assertThat(rows()).isEqualTo(rows);
		assertThat(this.clock.ahead()).isZero();
		assertThat(this.visitor.isSignedIn()).isFalse();
		enter(this.visitor, "CHLOE");
		assertThat(this.visitor.isSignedIn()).isTrue();
		assertThat(this.database.sql("select count(*) from scheduled_tasks where task_name = 'dif-read'")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void jobsOfADeadNodeAreTakenOverAfterAReset() {
		this.advance.advance(30);
		this.reset.reset();
		this.database
			.sql("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ? "
					+ "where task_name = 'dif-hand-back'")
			.param(this.clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
			.update();
		Awaitility.await()
			.until(() -> count("scheduled_tasks where task_name = 'dif-hand-back' and picked_by = 'gone' "
					+ "and ? is not null") == 0);
	}

	private void enter(Visitor visitor, String role) {
		visitor.post("/demo/entrer", Map.of("role", role), "Origin", "http://127.0.0.1:" + this.port);
	}

	private int openSessions() {
		return count("citizen_session where ended_at is null and ? is not null");
	}

	private int count(String from) {
		return this.database.sql("select count(*) from " + from)
			.param(LocalDate.now(this.clock))
			.query(Integer.class)
			.single();
	}

	private Map<String, Integer> rows() {
		Map<String, Integer> rows = new TreeMap<>();
		TABLES.forEach((table) -> rows.put(table,
				this.database.sql("select count(*) from " + table).query(Integer.class).single()));
		return rows;
	}

}
