package fr.compteformation.office.employerfile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

import fr.compteformation.office.employerfile.EmployerFile.State;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.rights.feeding.FeedingId;
import fr.compteformation.rights.feeding.FeedingOutcome;
import fr.compteformation.rights.feeding.FeedingProgress;
import fr.compteformation.rights.feeding.Feedings;

/**
 * Reads sent files one after the other with the import of the operator’s command. A file
 * stays to be read until its end is recorded, so that the next node resumes it where the
 * last chunk was committed.
 */
@Component
class EmployerFileReading {

	private static final Logger LOG = LoggerFactory.getLogger(EmployerFileReading.class);

	private final EmployerFileTable table;

	private final EmployerFileContents contents;

	private final Feedings feedings;

	private final Clock clock;

	EmployerFileReading(EmployerFileTable table, EmployerFileContents contents, Feedings feedings, Clock clock) {
		this.table = table;
		this.contents = contents;
		this.feedings = feedings;
		this.clock = clock;
	}

	/** Reads all waiting files, unless another node still holds the lease of one. */
	void readAll() {
		boolean next = true;
		while (next) {
			next = this.table.next().filter(this::read).isPresent();
		}
	}

	/**
	 * Reads a file.
	 * @return false if it must wait
	 */
	private boolean read(UUID id) {
		LOG.info("Reading the employers’ file {}", id);
		switch (outcome(id)) {
			case FeedingOutcome.Done(FeedingProgress report) -> end(id, State.DONE, report);
			case FeedingOutcome.DoneBefore(FeedingProgress report) -> {
				// A node that died between the last line and this record has read it.
				boolean own = this.table.feedingOf(id).map(FeedingId::value).isPresent();
				end(id, own ? State.DONE : State.KNOWN, report);
			}
			case FeedingOutcome.Interrupted(FeedingProgress progress) ->
				this.table.end(id, State.INTERRUPTED, null, progress.id());
			case FeedingOutcome.Unreadable unreadable -> {
				this.table.end(id, State.UNREADABLE, unreadable.problem(), null);
				this.contents.remove(id);
			}
			case FeedingOutcome.RunningElsewhere(FeedingProgress progress) -> {
				return false;
			}
		}
		return true;
	}

	private FeedingOutcome outcome(UUID id) {
		Resource file = this.contents.read(id);
		LocalDate today = PortalTime.today(this.clock);
		Consumer<FeedingProgress> watcher = (progress) -> this.table.reading(id, progress.id());
		return this.table.senderOf(id)
			.map((sender) -> this.feedings.runFor(sender, file, today, watcher))
			.orElseGet(() -> this.feedings.run(file, today, watcher));
	}

	private void end(UUID id, State state, FeedingProgress report) {
		this.table.end(id, state, null, report.id());
		if (report.refused() == 0) {
			this.contents.remove(id);
		}
	}

}
