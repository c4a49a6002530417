package fr.compteformation.platform.mail;

import java.time.Duration;
import java.util.Set;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.site.LiveSite;

/**
 * In read-only mode all jobs wait, except the delivery of emails: codes for signing in
 * are among them.
 */
@Component
class PausedJobs implements ExecutionInterceptor {

	private static final Duration LATER = Duration.ofSeconds(30);

	private static final Set<String> GOING_ON = Set.of(Outbox.MAILS.getTaskName());

	private final LiveSite site;

	PausedJobs(LiveSite site) {
		this.site = site;
	}

	@Override
	public CompletionHandler<?> execute(TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
		if (GOING_ON.contains(job.getTaskName())) {
			return chain.proceed(job, context);
		}
		return this.site.isReadOnly() ? goOnLater() : proceed(job, context, chain);
	}

	private static CompletionHandler<?> proceed(TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
		try {
			return chain.proceed(job, context);
		}
		catch (ChangeRefused begunMeanwhile) {
			return goOnLater();
		}
	}

	private static CompletionHandler<?> goOnLater() {
		return (done, later) -> later.reschedule(done, done.getTimeDone().plus(LATER));
	}

}
