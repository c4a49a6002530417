package fr.compteformation.office.sentfile;

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

import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.security.Agent;

/**
 * Entry point of the module: sent files of all kinds, for supervisors. Files credit
 * rights or change what everybody sees, so that agents without that responsibility must
 * not send any.
 */
@Service
public class SentFiles {

	/** Under it stand the refused lines of the files of supervisors. */
	public static final PagePath REFUSED_LINES = new PagePath("/agent/lignes-refusees");

	/** The number of files on a page. */
	public static final int PAGE = 20;

	private final SentFileTable table;

	private final SentFileArrival arrival;

	private final RefusedLines refusals;

	private final Journal journal;

	private final Clock clock;

	SentFiles(SentFileTable table, SentFileArrival arrival, RefusedLines refusals, Journal journal, Clock clock) {
		this.table = table;
		this.arrival = arrival;
		this.refusals = refusals;
		this.journal = journal;
		this.clock = clock;
	}

	/**
	 * Stores a file to be read in the background.
	 * @param name its name on the agent’s device
	 */
	@Transactional(propagation = Propagation.NEVER)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Sending send(Agent agent, SentFileKind kind, String name, InputStream content) throws IOException {
		UUID id = UUID.randomUUID();
		this.table.begin(id, kind.name(), SentFileArrival.shown(name), agent, this.clock.instant());
		return this.arrival.receive(id, kind.mostBytes(), content,
				() -> this.journal.write(agent, kind.sent(), new Subject(Subject.Kind.FILE, id), null, null));
	}

	/**
	 * The files sent, latest first.
	 * @param after the last file of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<SentFile> page(Agent agent, SentFileKind kind, @Nullable SentFile after) {
		return this.table.before(kind.name(), (after != null) ? after.sentAt() : this.clock.instant().plusSeconds(1),
				PAGE);
	}

	/** A file with its progress. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Optional<SentFile> file(Agent agent, UUID id) {
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
	public void refusedLines(Agent agent, SentFile file, Writer writer) throws IOException {
		this.journal.look(agent, this.refusals.kindOf(file).refusalsSaved(), new Subject(Subject.Kind.FILE, file.id()));
		this.refusals.write(file, writer);
	}

}
