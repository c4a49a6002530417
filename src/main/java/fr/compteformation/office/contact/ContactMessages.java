package fr.compteformation.office.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.validation.Valid;

import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Agent;

/**
 * What follows a question: messages, and notes among agents.
 */
@Embeddable
class ContactMessages {

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "case_id", nullable = false)
	@OrderBy("sentAt")
	private List<@Valid ContactMessage> list = new ArrayList<>();

	void add(ContactMessage message, Instant now) {
		this.list.add(message.sentAt(now));
	}

	/** Adds a note for other agents, unless it is blank. */
	void note(Agent agent, String text, Instant now) {
		if (!text.isBlank()) {
			add(ContactMessage.note(text).by(agent), now);
		}
	}

	/** The files of all messages. */
	List<DocumentId> files() {
		return this.list.stream().flatMap((message) -> message.getFiles().stream()).toList();
	}

	/** The number of answers since then. */
	long answersSince(Instant then) {
		return this.list.stream()
			.filter((message) -> message.kind() == ContactMessage.Kind.AGENT && message.isAfter(then))
			.count();
	}

	/** The question and the messages of these kinds. */
	List<ContactThread.Entry> entries(ContactThread.Entry question, Documents documents,
			Predicate<ContactMessage.Kind> shown) {
		return Stream
			.concat(Stream.of(question),
					this.list.stream()
						.filter((message) -> shown.test(message.kind()))
						.map((message) -> message.entry(documents.described(message.getFiles()))))
			.toList();
	}

}
