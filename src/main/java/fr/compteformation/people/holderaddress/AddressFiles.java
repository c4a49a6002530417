package fr.compteformation.people.holderaddress;

import java.util.List;
import java.util.function.Consumer;

import org.springframework.core.io.Resource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.security.Agent;

/** The files of addresses, for supervisors. */
@Service
public class AddressFiles {

	private final AddressReading reading;

	private final AddressTable table;

	private final Journal journal;

	AddressFiles(AddressReading reading, AddressTable table, Journal journal) {
		this.reading = reading;
		this.table = table;
		this.journal = journal;
	}

	/**
	 * Reads a file in this thread; recorded in the audit log.
	 * @param refusals called with each refused line, in order
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Outcome read(Agent agent, Resource file, Consumer<RefusedLine> refusals) {
		return this.reading.read(file, agent, (id) -> this.journal.write(agent, Act.ADDRESSES_IMPORTED,
				new Subject(Subject.Kind.FILE, id), null, null), (progress) -> {
				}, refusals);
	}

	/** The expected first line of a file. */
	public String header() {
		return AddressParser.COLUMNS.header();
	}

	/** The latest files, newest first. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<AddressFile> lately(Agent agent) {
		return this.table.lately();
	}

	/** How the reading of a file of addresses ended. */
	public sealed interface Outcome {

		/** All lines were read. */
		record Done(AddressFile file) implements Outcome {
		}

		/**
		 * A failure; what was read before is kept, and the same file can be read again.
		 *
		 * @param read the lines read
		 * @param total the lines with content
		 */
		record Interrupted(long read, long total) implements Outcome {
		}

		/**
		 * The portal is in read-only mode; what was read before is kept, and the same
		 * file can be read again later.
		 *
		 * @param read the lines read, mostly none
		 * @param total the lines with content
		 */
		record ReadOnly(long read, long total) implements Outcome {
		}

		/**
		 * The whole file is refused; nothing changed.
		 *
		 * @param problem why
		 * @param header the expected first line
		 */
		record Unreadable(FileInspection.Problem problem, String header) implements Outcome {
		}

	}

	/**
	 * A refused line, without personal data.
	 *
	 * @param line its number in the file, where the header is 1
	 * @param messageKey the translation key of the first error found
	 */
	public record RefusedLine(int line, String messageKey) {
	}

}
