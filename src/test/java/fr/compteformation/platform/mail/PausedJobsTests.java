package fr.compteformation.platform.mail;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

import fr.compteformation.PortalTests;
import fr.compteformation.platform.site.SomeSite;

import static org.assertj.core.api.Assertions.assertThat;

class PausedJobsTests extends PortalTests {

	private final AtomicInteger done = new AtomicInteger();

	@Autowired
	private PausedJobs paused;

	@Autowired
	private TransactionOperations transactions;

	@AfterEach
	void changesAreAllowed() {
		SomeSite.silence(this.portal);
	}

	@Test
	void inReadOnlyModeOnlyMailsGoOut() {
		run("mail");
		run("account-closures");
		assertThat(this.done).hasValue(2);
		SomeSite.refuseChanges(this.portal);
		run("account-closures");
		assertThat(this.done).hasValue(2);
		run("mail");
		assertThat(this.done).hasValue(3);
	}

	@Test
	void jobWhoseChangeIsRefusedGoesOnLater() {
		run("account-closures", () -> {
			SomeSite.refuseChanges(this.portal);
			this.transactions.executeWithoutResult((transaction) -> this.done.incrementAndGet());
		});
		assertThat(this.done).hasValue(0);
	}

	private void run(String job) {
		run(job, this.done::incrementAndGet);
	}

	private void run(String job, Runnable work) {
		this.paused.execute(new TaskInstance<Void>(job, "1"), null,
				new ExecutionChain(List.of(), (instance, context) -> {
					work.run();
					return new CompletionHandler.OnCompleteRemove<>();
				}));
	}

}
