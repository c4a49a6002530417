package fr.compteformation.office.contact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.document.Document;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.security.Agent;

/**
 * A message of a thread after the question itself, or a note among agents. The forms bind
 * this entity; constraint messages are translation keys.
 */
@Entity
@NamedInterface("forms")
public class ContactMessage {

	/** The maximum number of files. */
	public static final int MAX_FILES = 5;

	@Id
	private UUID id = UUID.randomUUID();

	@Enumerated(EnumType.STRING)
	private Kind kind = Kind.PERSON;

	@NotBlank(message = "contact.problem.message")
	@Size(max = ContactCase.MAX_MESSAGE, message = "contact.problem.messageTooLong")
	@Column(name = "message_text")
	private String text = "";

	@Column(name = "sent_at")
	private @Nullable Instant sentAt;

	@Column(name = "agent_id")
	private @Nullable UUID agentId;

	@Column(name = "agent_number")
	private @Nullable Integer agentNumber;

	@Size(max = MAX_FILES, message = "contact.problem.tooManyFiles")
	@ElementCollection
	@CollectionTable(name = "contact_message_document", joinColumns = @JoinColumn(name = "message_id"))
	@OrderColumn(name = "position")
	@AttributeOverride(name = "value", column = @Column(name = "document_id"))
	private List<DocumentId> files = new ArrayList<>();

	/** For the forms. */
	public ContactMessage() {
	}

	/** A note among agents. */
	static ContactMessage note(String text) {
		ContactMessage note = new ContactMessage();
		note.kind = Kind.NOTE;
		note.setText(text);
		return note;
	}

	ContactMessage sentAt(Instant now) {
		this.sentAt = now;
		return this;
	}

	ContactMessage by(Agent agent) {
		if (this.kind == Kind.PERSON) {
			this.kind = Kind.AGENT;
		}
		this.agentId = agent.agentId();
		this.agentNumber = agent.number();
		return this;
	}

	Kind kind() {
		return this.kind;
	}

	boolean isAfter(Instant then) {
		return Objects.requireNonNull(this.sentAt).isAfter(then);
	}

	ContactThread.Entry entry(List<Document> documents) {
		return new ContactThread.Entry(this.kind, Objects.requireNonNull(this.sentAt), this.agentNumber, this.text,
				documents);
	}

	public String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = Objects.requireNonNullElse(PrintableText.of(text), "");
	}

	public List<DocumentId> getFiles() {
		return this.files;
	}

	public void setFiles(List<DocumentId> files) {
		this.files = new ArrayList<>(files);
	}

	/** Messages may contain personal data. */
	@Override
	public String toString() {
		return "ContactMessage " + this.id;
	}

	/**
	 * Who wrote a message. The constant names are stored in the database and end the
	 * translation keys.
	 */
	public enum Kind {

		PERSON, AGENT,

		/** For agents only. */
		NOTE

	}

}
