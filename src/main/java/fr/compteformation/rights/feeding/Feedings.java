package fr.compteformation.rights.feeding;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.rights.feeding.FeedingJob.Ending;
import fr.compteformation.rights.feeding.FeedingOutcome.Done;
import fr.compteformation.rights.feeding.FeedingOutcome.DoneBefore;
import fr.compteformation.rights.feeding.FeedingOutcome.Interrupted;
import fr.compteformation.rights.feeding.FeedingOutcome.RunningElsewhere;
import fr.compteformation.rights.feeding.FeedingOutcome.Unreadable;
import fr.compteformation.rights.feeding.FeedingProgress.State;
import fr.compteformation.rights.feeding.FeedingRuns.Run;

/**
 * The door of the module: takes the employers’ yearly files in. For the operator’s
 * command, and later for agents; never for citizens.
 */
@Service
public class Feedings {

	private static final int TRIES = 5;

	private final FeedingRuns runs;

	private final FeedingJob job;

	Feedings(FeedingRuns runs, FeedingJob job) {
		this.runs = runs;
		this.job = job;
	}

	/**
	 * Reads a file to its end, in this thread. A file is known by its content: one that
	 * was done before changes nothing, one that was interrupted goes on where it was.
	 * @param file CSV with the columns of the README, in UTF-8
	 * @param bookedOn the day the movements count from; when a file goes on, the day it
	 * was first given
	 * @param watcher told how far it is, after each chunk of lines
	 */
	@Transactional(propagation = Propagation.NEVER)
	public FeedingOutcome run(Resource file, LocalDate bookedOn, Consumer<FeedingProgress> watcher) {
		return switch (FileInspection.of(file)) {
			case FileInspection.Unreadable unreadable -> new Unreadable(unreadable.problem());
			case FileInspection.Readable readable -> run(file, readable, bookedOn, watcher);
		};
	}

	private FeedingOutcome run(Resource file, FileInspection.Readable inspected, LocalDate bookedOn,
			Consumer<FeedingProgress> watcher) {
		Ending ending = Ending.PASSING_FAILURE;
		for (int tries = 0; tries < TRIES && ending == Ending.PASSING_FAILURE; tries++) {
			Optional<Run> run = this.runs.claim(inspected, bookedOn);
			if (run.isEmpty()) {
				FeedingProgress progress = this.runs.progress(inspected.content());
				return (progress.state() == State.DONE) ? new DoneBefore(progress) : new RunningElsewhere(progress);
			}
			ending = this.job.read(run.get(), file, (own) -> watcher.accept(this.runs.progress(own.content())));
			if (!this.runs.end(run.get(), (ending == Ending.COMPLETE) ? State.DONE : State.INTERRUPTED)) {
				return new RunningElsewhere(this.runs.progress(inspected.content()));
			}
		}
		FeedingProgress progress = this.runs.progress(inspected.content());
		return (ending == Ending.COMPLETE) ? new Done(progress) : new Interrupted(progress);
	}

	/** How far a file is, or its report; what another node does is seen as well. */
	@Transactional(readOnly = true)
	public Optional<FeedingProgress> progress(FeedingId id) {
		return this.runs.progress(id);
	}

	/**
	 * Hands the refused lines of a file over, in their order and without keeping them.
	 */
	@Transactional(readOnly = true)
	public void refusals(FeedingId id, Consumer<RefusedLine> reader) {
		this.runs.refusals(id, reader);
	}

}
