package fr.compteformation.rights.feeding;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.file.FlatFileItemReader;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;

import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.feeding.EmployerLine.Unread;
import fr.compteformation.rights.feeding.FeedingRuns.Run;

/**
 * Reads a file as a job of Spring Batch, one transaction for each chunk of lines. The job
 * is named by the content of the file. Where it goes on after a crash is told by
 * {@link FeedingRuns}: the framework’s own note of the position survives a commit that
 * failed, and would skip the lines that were rolled back.
 */
@Component
class FeedingJob {

	private static final String NAME = "feeding";

	private final JobRepository executions;

	private final JobOperator operator;

	private final PlatformTransactionManager transactions;

	private final Intake intake;

	private final FeedingSettings settings;

	private final Clock clock;

	FeedingJob(@Lazy JobRepository executions, @Lazy JobOperator operator, PlatformTransactionManager transactions,
			Intake intake, FeedingSettings settings, Clock clock) {
		this.executions = executions;
		this.operator = operator;
		this.transactions = transactions;
		this.intake = intake;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * Reads what is left of the file.
	 * @param afterChunk called in the transaction of each chunk
	 */
	Ending read(Run run, Resource file, Consumer<Run> afterChunk) {
		JobParameters parameters = new JobParametersBuilder().addString("content", run.content()).toJobParameters();
		JobExecution earlier = this.executions.getLastJobExecution(NAME, parameters);
		if (earlier != null && earlier.getStatus() == BatchStatus.COMPLETED) {
			return Ending.COMPLETE;
		}
		if (earlier != null) {
			fail(earlier);
		}
		else {
			forget(this.executions.getJobInstance(NAME, parameters));
		}
		try {
			return ending(this.operator.start(job(run, file, afterChunk), parameters));
		}
		catch (JobExecutionException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	/** Whoever executed it is dead, or stopped before its end: only so can it restart. */
	private void fail(JobExecution execution) {
		for (StepExecution step : execution.getStepExecutions()) {
			if (step.getStatus() != BatchStatus.COMPLETED) {
				step.setStatus(BatchStatus.FAILED);
				step.setEndTime(LocalDateTime.now(this.clock));
				this.executions.update(step);
			}
		}
		execution.setStatus(BatchStatus.FAILED);
		execution.setEndTime(LocalDateTime.now(this.clock));
		this.executions.update(execution);
	}

	/** Whoever named the job died before its first execution: only so can it start. */
	private void forget(@Nullable JobInstance named) {
		if (named != null) {
			this.executions.deleteJobInstance(named);
		}
	}

	private Job job(Run run, Resource file, Consumer<Run> afterChunk) {
		LineReading reading = new LineReading(PortalTime.today(this.clock).getYear() - 1);
		Step lines = new StepBuilder("lines", this.executions).<Unread, EmployerLine>chunk(this.settings.chunk())
			.transactionManager(this.transactions)
			.reader(reader(run, file))
			.processor(reading::read)
			.writer((chunk) -> {
				take(run, chunk.getItems());
				afterChunk.accept(run);
			})
			.build();
		return new JobBuilder(NAME, this.executions).start(lines).build();
	}

	private void take(Run run, List<? extends EmployerLine> lines) {
		try {
			this.intake.take(run, lines);
		}
		catch (RuntimeException failure) {
			throw new IntakeFailure(failure);
		}
	}

	// Every line, a comment sign or not: one that is not read would have no number.
	private static ItemReader<Unread> reader(Run run, Resource file) {
		FlatFileItemReader<Unread> reader = new FlatFileItemReader<>(file, (text, number) -> new Unread(number, text));
		reader.setEncoding(StandardCharsets.UTF_8.name());
		reader.setLinesToSkip(1 + run.linesDone());
		reader.setComments(new String[0]);
		reader.setSaveState(false);
		return reader;
	}

	private static Ending ending(JobExecution execution) {
		if (execution.getStatus() == BatchStatus.COMPLETED) {
			return Ending.COMPLETE;
		}
		return execution.getAllFailureExceptions().stream().anyMatch(IntakeFailure::isPassing) ? Ending.PASSING_FAILURE
				: Ending.FAILURE;
	}

	/** How an execution ended. */
	enum Ending {

		/** Every line was read. */
		COMPLETE,

		/** Two writers were in each other’s way, for example. */
		PASSING_FAILURE,

		/** Something that the next try meets as well. */
		FAILURE

	}

}
