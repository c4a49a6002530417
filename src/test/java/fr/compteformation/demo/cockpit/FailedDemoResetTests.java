package fr.compteformation.demo.cockpit;

import java.util.List;
import java.util.stream.Stream;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.ObjectProvider;

import fr.compteformation.demo.DemoFilling;
import fr.compteformation.demo.clock.DemoClock;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

class FailedDemoResetTests {

	private final DemoFilling filling = mock(DemoFilling.class);

	private final Scheduler scheduler = mock(Scheduler.class);

	private final RecurringTask<?> job = mock(RecurringTask.class);

	private final DemoReset reset = new DemoReset(emptyDatabase(), this.filling, new DemoClock(), provided(),
			List.of(this.job));

	@Test
	void theJobsRunAgain() {
		willThrow(new IllegalStateException("no data")).given(this.filling).fill();
		assertThatIllegalStateException().isThrownBy(this.reset::reset).withMessage("no data");
		verify(this.job).onStartup(any(), any());
		verify(this.scheduler).resume();
	}

	@Test
	void theFailureIsThatOfTheReset() {
		willThrow(new IllegalStateException("no data")).given(this.filling).fill();
		willThrow(new IllegalStateException("no table")).given(this.job).onStartup(any(), any());
		assertThatIllegalStateException().isThrownBy(this.reset::reset).withMessage("no data");
		verify(this.scheduler).resume();
	}

	private static Flyway emptyDatabase() {
		JdbcDataSource database = new JdbcDataSource();
		database.setURL("jdbc:h2:mem:failed-reset;DB_CLOSE_DELAY=-1");
		return Flyway.configure().dataSource(database).locations("classpath:db/none").load();
	}

	private ObjectProvider<Scheduler> provided() {
		return new ObjectProvider<>() {

			@Override
			public Stream<Scheduler> stream() {
				return Stream.of(FailedDemoResetTests.this.scheduler);
			}
		};
	}

}
