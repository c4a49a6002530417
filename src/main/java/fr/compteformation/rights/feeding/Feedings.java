package fr.compteformation.rights.feeding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.csv.CsvColumns;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.rights.feeding.FeedingJob.Ending;
import fr.compteformation.rights.feeding.FeedingOutcome.Done;
import fr.compteformation.rights.feeding.FeedingOutcome.DoneBefore;
import fr.compteformation.rights.feeding.FeedingOutcome.Interrupted;
import fr.compteformation.rights.feeding.FeedingOutcome.RunningElsewhere;
import fr.compteformation.rights.feeding.FeedingOutcome.Unreadable;
import fr.compteformation.rights.feeding.FeedingProgress.State;
import fr.compteformation.rights.feeding.FeedingRuns.Run;

/**
 * Entry point of the module: imports the employers’ yearly files. For the operator’s
 * command and the supervisors’ page; never for citizens.
 */
@Service
public class Feedings {

	/** The columns of a file. */
	public static final CsvColumns COLUMNS = LineReading.COLUMNS;

	private static final int TRIES = 5;

	private final FeedingRuns runs;

	private final FeedingJob job;

	Feedings(FeedingRuns runs, FeedingJob job) {
		this.runs = runs;
		this.job = job;
	}

	/**
	 * Imports a file in this thread. Files are identified by content: a completed one
	 * changes nothing, an interrupted one resumes.
	 * @param file CSV in UTF-8 with the columns of the README
	 * @param bookedOn the booking date of the movements; a resumed file keeps its first
	 * date
	 * @param watcher called with the progress after each chunk
	 */
	@Transactional(propagation = Propagation.NEVER)
	public FeedingOutcome run(Resource file, LocalDate bookedOn, Consumer<FeedingProgress> watcher) {
		return switch (FileInspection.of(file, COLUMNS, COLUMNS.withNotes())) {
			case FileInspection.Unreadable unreadable -> new Unreadable(unreadable.problem());
			case FileInspection.Readable readable -> run(file, readable, null, bookedOn, watcher);
		};
	}

	/**
	 * Imports a file that an employer sent; otherwise like {@link #run}. Lines about
	 * another company are refused, so that nobody declares for somebody else.
	 * @param sender an establishment of the employer
	 */
	@Transactional(propagation = Propagation.NEVER)
	public FeedingOutcome runFor(Siret sender, Resource file, LocalDate bookedOn, Consumer<FeedingProgress> watcher) {
		return switch (FileInspection.of(file, COLUMNS, COLUMNS.withNotes())) {
			case FileInspection.Unreadable unreadable -> new Unreadable(unreadable.problem());
			case FileInspection.Readable readable ->
				run(file, readable.under(sender.value()), sender, bookedOn, watcher);
		};
	}

	private FeedingOutcome run(Resource file, FileInspection.Readable inspected, @Nullable Siret sender,
			LocalDate bookedOn, Consumer<FeedingProgress> watcher) {
		Ending ending = Ending.PASSING_FAILURE;
		for (int tries = 0; tries < TRIES && ending == Ending.PASSING_FAILURE; tries++) {
			Optional<Run> run = this.runs.claim(inspected, bookedOn);
			if (run.isEmpty()) {
				FeedingProgress progress = this.runs.progress(inspected.content());
				return (progress.state() == State.DONE) ? new DoneBefore(progress) : new RunningElsewhere(progress);
			}
			ending = this.job.read(run.get(), file, sender, (own) -> watcher.accept(this.runs.progress(own.content())));
			if (!this.runs.end(run.get(), (ending == Ending.COMPLETE) ? State.DONE : State.INTERRUPTED)) {
				return new RunningElsewhere(this.runs.progress(inspected.content()));
			}
		}
		FeedingProgress progress = this.runs.progress(inspected.content());
		return (ending == Ending.COMPLETE) ? new Done(progress) : new Interrupted(progress);
	}

	/** The progress or report of an import, on whatever node it runs. */
	@Transactional(readOnly = true)
	public Optional<FeedingProgress> progress(FeedingId id) {
		return this.runs.progress(id);
	}

	/**
	 * Streams the refused lines of a file in order.
	 */
	@Transactional(readOnly = true)
	public void refusals(FeedingId id, Consumer<RefusedLine> reader) {
		this.runs.refusals(id, reader);
	}

}
