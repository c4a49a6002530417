package fr.compteformation.office.sentfile;

import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

import fr.compteformation.office.sentfile.SentFile.State;

/**
 * Reads sent files of a kind one after the other, on one node. A file stays to be read
 * until its end is recorded, so that the next node resumes it where the last chunk was
 * committed.
 */
@Component
public class SentFileReading {

	private static final Logger LOG = LoggerFactory.getLogger(SentFileReading.class);

	private final SentFileTable table;

	private final SentFileContents contents;

	SentFileReading(SentFileTable table, SentFileContents contents) {
		this.table = table;
		this.contents = contents;
	}

	/**
	 * The job that reads the files of a kind.
	 * @param name the name of the job
	 */
	public RecurringTask<Void> job(String name, SentFileKind kind) {
		return Tasks.recurring(name, FixedDelay.ofSeconds(5)).execute((instance, context) -> readAll(kind));
	}

	/** Reads all waiting files, unless another process reads one. */
	public void readAll(SentFileKind kind) {
		boolean next = true;
		while (next) {
			next = this.table.next(kind.name()).filter((id) -> read(id, kind)).isPresent();
		}
	}

	/**
	 * Reads a file.
	 * @return false if it must wait
	 */
	private boolean read(UUID id, SentFileKind kind) {
		LOG.info("Reading the sent file {} of the kind {}", id, kind.name());
		ReadingEnd end = kind.read(this.table.senderOf(id).orElse(null), this.contents.read(id),
				(counts) -> this.table.reading(id, counts));
		switch (end) {
			case ReadingEnd.Complete(ReadingCounts counts) -> end(id, kind, State.DONE, counts);
			// A node that died between the last line and this record has read it.
			case ReadingEnd.CompleteBefore(ReadingCounts counts) ->
				end(id, kind, this.table.readingOf(id).isPresent() ? State.DONE : State.KNOWN, counts);
			case ReadingEnd.Stopped(ReadingCounts counts) -> this.table.end(id, State.INTERRUPTED, counts);
			case ReadingEnd.Refused refused -> {
				this.table.refuse(id, refused.problem());
				this.contents.remove(id);
			}
			case ReadingEnd.Elsewhere elsewhere -> {
				return false;
			}
		}
		return true;
	}

	private void end(UUID id, SentFileKind kind, State state, ReadingCounts counts) {
		this.table.end(id, state, counts);
		if (counts.refused() == 0 || !kind.keepsRefusals(counts.reading())) {
			this.contents.remove(id);
		}
	}

}
