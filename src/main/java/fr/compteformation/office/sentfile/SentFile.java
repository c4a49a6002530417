package fr.compteformation.office.sentfile;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.csv.FileInspection;

/**
 * A file sent by page, and how far it was read. Counts are committed lines.
 *
 * @param id its id
 * @param kind the name of its kind
 * @param name the file name
 * @param size in bytes
 * @param agentNumber the supervisor who sent it; {@code null} for a professional
 * @param organisation the organisation that sent it; {@code null} for a supervisor
 * @param sentAt when
 * @param state what became of it
 * @param problem why the whole file is refused; {@code null} otherwise
 * @param total lines with content
 * @param kept lines that were taken
 * @param alreadyKnown lines without effect
 * @param refused refused lines
 * @param withContent whether the text of the lines is still stored
 */
public record SentFile(UUID id, String kind, String name, long size, @Nullable Integer agentNumber,
		@Nullable String organisation, Instant sentAt, State state, FileInspection.@Nullable Problem problem,
		long total, long kept, long alreadyKnown, long refused, boolean withContent) {

	/** The number of lines read so far. */
	public long read() {
		return this.kept + this.alreadyKnown + this.refused;
	}

	/** Whether a reader is at work, or will be. */
	public boolean isPending() {
		return this.state == State.WAITING;
	}

	/** Whether the refused lines can be saved to be corrected. */
	public boolean hasRefusedLines() {
		return this.refused > 0 && this.withContent && !isPending();
	}

	/** The state of a file. The names are stored and end the translation keys. */
	public enum State {

		/** Being sent; seen only if the sending was cut off. */
		ARRIVING,

		/** To be read, or being read. */
		WAITING,

		/** Read to its end. */
		DONE,

		/** A file with the same content was read before. */
		KNOWN,

		/** The whole file is refused. */
		UNREADABLE,

		/** Stopped by a failure; can be resumed. */
		INTERRUPTED;

		/** The translation key. */
		public String messageKey() {
			return "sentFile.state." + name();
		}

	}

}
