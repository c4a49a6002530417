package fr.compteformation.office.employerfile;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.feeding.Feedings;

/**
 * Entry point of the module: employers’ files, for supervisors. They credit rights, so
 * that agents without that responsibility must not send any.
 */
@Service
public class EmployerFiles {

	/** The maximum size of a file. */
	public static final long MOST_BYTES = 128L << 20;

	public static final int PAGE = 20;

	private final EmployerFileTable table;

	private final EmployerFileArrival arrival;

	private final RefusedLines refusals;

	private final Journal journal;

	private final Clock clock;

	EmployerFiles(EmployerFileTable table, EmployerFileArrival arrival, RefusedLines refusals, Journal journal,
			Clock clock) {
		this.table = table;
		this.arrival = arrival;
		this.refusals = refusals;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Stores a file to be read in the background.
	 * @param name its name on the agent’s device
	 * @return whether it was stored; false if it is too large
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public boolean send(Agent agent, String name, InputStream content) throws IOException {
		UUID id = UUID.randomUUID();
		this.table.begin(id, EmployerFileArrival.shown(name), agent, this.clock.instant());
		return this.arrival.receive(id, content, () -> this.journal.write(agent, Act.EMPLOYER_FILE_SENT,
				new Subject(Subject.Kind.FILE, id), null, null));
	}

	/** The expected first line of a file. */
	public String header() {
		return Feedings.HEADER;
	}

	/**
	 * The files sent, latest first.
	 * @param after the last file of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<EmployerFile> page(Agent agent, @Nullable EmployerFile after) {
		return this.table.before((after != null) ? after.sentAt() : this.clock.instant().plusSeconds(1), PAGE);
	}

	/** A file with its progress. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Optional<EmployerFile> file(Agent agent, UUID id) {
		return this.table.file(id);
	}

	/** Lets a stopped reading go on from the last committed line. */
	@Transactional
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void resume(Agent agent, UUID id) {
		this.table.resume(id);
	}

	/**
	 * Writes the refused lines, to be corrected and sent again; recorded in the audit
	 * log.
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public void refusedLines(Agent agent, UUID id, Writer file) throws IOException {
		this.journal.look(agent, Act.EMPLOYER_FILE_REFUSALS_SAVED, new Subject(Subject.Kind.FILE, id));
		this.refusals.write(id, file);
	}

}
