package fr.compteformation.office.contact;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;

/**
 * The entries about questions in the audit log.
 */
@Component
class ContactJournal {

	private final Journal journal;

	private final Clock clock;

	ContactJournal(Journal journal, Clock clock) {
		this.journal = journal;
		this.clock = clock;
	}

	/** The time of an act, with the precision of the database. */
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** Records, before the download, that an agent saves a copy of a file. */
	void copied(Agent agent, DocumentId file) {
		this.journal.look(agent, Act.COPY_SAVED, new Subject(Subject.Kind.FILE, file.value()));
	}

	/**
	 * Records an act.
	 * @param before the former state; {@code null} if the act changes nothing
	 */
	void write(Agent agent, Act act, ContactCase question, @Nullable ContactState before) {
		this.journal.write(agent, act, new Subject(Subject.Kind.CASE, question.id()),
				(before != null) ? before.name() : null, question.state().name());
	}

}
