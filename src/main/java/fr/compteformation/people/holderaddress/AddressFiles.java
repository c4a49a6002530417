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
	public AddressFileOutcome read(Agent agent, Resource file, Consumer<RefusedAddress> refusals) {
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

}
