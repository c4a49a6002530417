package fr.compteformation.demo.cockpit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
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

	private static final String ASKED = "dif_declaration where state = 'DOCUMENT_ASKED' and turn = 'CITIZEN' "
			+ "and ? is not null";

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

	private Map<String, Integer> first;

	// Other classes change none of these tables.
	@BeforeAll
	void atFirst() {
		this.first = rows();
	}

	// For other classes.
	@AfterAll
	void startAgain() {
		if (!this.clock.ahead().isZero()) {
			this.reset.reset();
		}
	}

	@Nested
	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	class AfterAMonth {

		private final Visitor chloe = new Visitor(DemoResetTests.this.port);

		private final Visitor idriss = new Visitor(DemoResetTests.this.port);

		private int late;

		private int open;

		@BeforeAll
		void aMonthPasses() {
			this.late = count("dif_declaration where turn = 'AGENT' and due_on < ?");
			this.open = openSessions();
			assertThat(count(ASKED)).isPositive();
			enter(this.chloe, "CHLOE");
			enter(this.idriss, "IDRISS");
			assertThat(this.chloe.isSignedIn()).isTrue();
			assertThat(this.idriss.get("/agent/dif").statusCode()).isEqualTo(200);
			DemoResetTests.this.advance.advance(30);
		}

		@Test
		void declarationsAreLateAndDueJobsHaveRun() {
			assertThat(count("dif_declaration where turn = 'AGENT' and due_on < ?")).isGreaterThan(this.late);
			// The job that gives unanswered declarations back to agents.
			Awaitility.await().until(() -> count(ASKED) == 0);
		}

		@Test
		void nobodyIsSignedOut() {
			assertThat(this.chloe.isSignedIn()).isTrue();
			assertThat(this.idriss.get("/agent/dif").statusCode()).isEqualTo(200);
			assertThat(openSessions()).isEqualTo(this.open + 1);
		}

	}

	@Nested
	@TestInstance(TestInstance.Lifecycle.PER_CLASS)
	class AfterAReset {

		private final Visitor chloe = new Visitor(DemoResetTests.this.port);

		@BeforeAll
		void muchHappensAndItStartsAgain() {
			enter(this.chloe, "CHLOE");
			DemoResetTests.this.advance.advance(30);
			DemoResetTests.this.database.sql("update dif_declaration set turn = 'NOBODY'").update();
			DemoResetTests.this.reset.reset();
		}

		@Test
		void theFirstStateComesAgain() {
			assertThat(rows()).isEqualTo(DemoResetTests.this.first);
			assertThat(DemoResetTests.this.clock.ahead()).isZero();
			assertThat(count("scheduled_tasks where task_name = 'dif-read' and ? is not null")).isEqualTo(1);
		}

		@Test
		void whoeverWasSignedInSignsInAgain() {
			assertThat(this.chloe.isSignedIn()).isFalse();
			enter(this.chloe, "CHLOE");
			assertThat(this.chloe.isSignedIn()).isTrue();
		}

		@Test
		void jobsOfADeadNodeAreTakenOver() {
			DemoResetTests.this.database
				.sql("update scheduled_tasks set picked = true, picked_by = 'gone', last_heartbeat = ? "
						+ "where task_name = 'dif-hand-back'")
				.param(DemoResetTests.this.clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
				.update();
			Awaitility.await()
				.until(() -> count("scheduled_tasks where task_name = 'dif-hand-back' and picked_by = 'gone' "
						+ "and ? is not null") == 0);
		}

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
