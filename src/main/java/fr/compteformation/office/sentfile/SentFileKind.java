package fr.compteformation.office.sentfile;

import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import org.springframework.core.io.Resource;

import fr.compteformation.people.audit.Act;
import fr.compteformation.platform.csv.CsvColumns;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Professional;

/** A kind of files, declared by the room that reads them. */
public interface SentFileKind {

	/** How long refused lines can be saved with their text. */
	Duration CONTENT_KEPT = Duration.ofDays(30);

	/** The name that is stored, in capitals. */
	String name();

	/** The maximum size of a file, in bytes. */
	default long mostBytes() {
		return 128L << 20;
	}

	/** The columns of a file. A corrected file has those of the notes too. */
	CsvColumns columns();

	/** The translation key of the heading above the lines that were taken. */
	String keptKey();

	/**
	 * The translation key of the heading above the lines without effect; {@code null} if
	 * there are none.
	 */
	default @Nullable String knownKey() {
		return null;
	}

	/** What the audit log says when a supervisor sends a file. */
	Act sent();

	/** What the audit log says when a supervisor saves refused lines. */
	Act refusalsSaved();

	/** Whether a professional may send files of this kind for their organisation. */
	default boolean isSentBy(Professional professional) {
		return false;
	}

	/**
	 * Reads a file in this thread, from where an earlier reading of the same content
	 * ended.
	 * @param sender the organisation that sent it; {@code null} for a supervisor
	 * @param watcher called with the committed counts after each chunk
	 */
	ReadingEnd read(@Nullable Siret sender, Resource content, Consumer<ReadingCounts> watcher);

	/** Whether all refused lines of a reading are kept, and stay so with the content. */
	default boolean keepsRefusals(String reading) {
		return true;
	}

	/**
	 * Streams the refused lines of a reading in order.
	 * @param reader called with the number of a line, where the header is 1, and the
	 * translation key of the reason
	 */
	void refusals(String reading, BiConsumer<Integer, String> reader);

}
