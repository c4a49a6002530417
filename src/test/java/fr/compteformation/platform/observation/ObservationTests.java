package fr.compteformation.platform.observation;

import java.time.Duration;

import io.micrometer.core.instrument.Metrics;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.mock.env.MockEnvironment;

import fr.compteformation.PortalTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ObservationTests extends PortalTests {

	@Autowired
	private HealthEndpoint health;

	// Tests send no mails, so those of others are overdue after five minutes.
	@Test
	void aNodeIsReady() {
		this.database.sql("delete from scheduled_tasks where task_name = 'mail'").update();
		assertThat(this.health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
	}

	@Test
	void otherKeysTakeANodeAway() {
		String sealed = this.database.sql("select sealed from key_guard").query(String.class).single();
		this.database.sql("update key_guard set sealed = 'of other keys'").update();
		try {
			assertThat(this.health.healthForPath("readiness").getStatus()).isEqualTo(Status.DOWN);
		}
		finally {
			this.database.sql("update key_guard set sealed = ?").param(sealed).update();
		}
	}

	@Test
	void onlyWhatIsCommittedCounts() {
		double before = counted();
		this.transaction.executeWithoutResult((status) -> {
			Count.one("tests", Kind.SOME);
			assertThat(counted()).isEqualTo(before);
		});
		this.transaction.executeWithoutResult((status) -> {
			Count.one("tests", Kind.SOME);
			status.setRollbackOnly();
		});
		assertThat(counted()).isEqualTo(before + 1);
	}

	@Test
	void theManagementAddressIsNeverThatOfThePages() {
		assertThatIllegalStateException()
			.isThrownBy(() -> new ManagementAccess().managementFilterChain(null, new MockEnvironment()))
			.withMessageContaining("management.server.port");
	}

	@Test
	void aNodeDrainsForAMinuteAtMost() {
		assertThat(new ObservationSettings(Duration.ofSeconds(60)).isDrainInBounds()).isTrue();
		assertThat(new ObservationSettings(Duration.ofSeconds(61)).isDrainInBounds()).isFalse();
		assertThat(new ObservationSettings(Duration.ofSeconds(-1)).isDrainInBounds()).isFalse();
	}

	private static double counted() {
		return Metrics.counter("compte.formation.tests", "kind", Kind.SOME.name()).count();
	}

	private enum Kind {

		SOME

	}

}
