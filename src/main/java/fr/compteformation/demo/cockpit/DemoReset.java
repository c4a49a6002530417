package fr.compteformation.demo.cockpit;

import java.time.Duration;
import java.util.List;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

import fr.compteformation.demo.DemoFilling;
import fr.compteformation.demo.clock.DemoClock;

/**
 * Brings the demonstration back to its first state: an empty database, filled again. Jobs
 * pause meanwhile. Everybody is signed out, since the accounts are new.
 */
@Component
@Profile("demo")
public class DemoReset {

	private static final Logger LOG = LoggerFactory.getLogger(DemoReset.class);

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private final Flyway flyway;

	private final DemoFilling filling;

	private final DemoClock clock;

	private final ObjectProvider<Scheduler> scheduler;

	private final List<RecurringTask<?>> jobs;

	DemoReset(Flyway flyway, DemoFilling filling, DemoClock clock, ObjectProvider<Scheduler> scheduler,
			List<RecurringTask<?>> jobs) {
		this.flyway = flyway;
		this.filling = filling;
		this.clock = clock;
		this.scheduler = scheduler;
		this.jobs = jobs;
	}

	/** Deletes all data and fills the demonstration again; takes some seconds. */
	public synchronized void reset() {
		LOG.info("Resetting the demonstration");
		this.scheduler.ifAvailable(DemoReset::pause);
		try {
			Flyway emptying = Flyway.configure()
				.configuration(this.flyway.getConfiguration())
				.cleanDisabled(false)
				.load();
			emptying.clean();
			emptying.migrate();
			this.filling.fill();
		}
		finally {
			this.scheduler.ifAvailable(this::resume);
		}
	}

	// Also after a failed reset, whose failure must not be hidden by that of the jobs.
	// The
	// scheduler waits by its clock, which has just gone back: wake it.
	private void resume(Scheduler scheduler) {
		try {
			this.jobs.forEach((job) -> job.onStartup(scheduler, this.clock));
		}
		catch (RuntimeException withoutTables) {
			LOG.error("The jobs of the demonstration do not run", withoutTables);
		}
		finally {
			scheduler.resume();
			scheduler.triggerCheckForDueExecutions();
		}
	}

	// A job that runs would write into the new data.
	private static void pause(Scheduler scheduler) {
		scheduler.pause();
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (!scheduler.getCurrentlyExecuting().isEmpty() && System.nanoTime() < end) {
			try {
				Thread.sleep(Duration.ofMillis(50));
			}
			catch (InterruptedException stopped) {
				Thread.currentThread().interrupt();
				return;
			}
		}
	}

}
