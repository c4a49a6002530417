package fr.compteformation.office.contact;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import org.springframework.modulith.NamedInterface;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.Moment;
import fr.compteformation.platform.security.Agent;

/**
 * A visitor’s question. The contact form binds this entity; constraint messages are
 * translation keys.
 */
@Entity
@NamedInterface("forms")
public class ContactCase {

	/** The maximum length of the message, in characters. */
	public static final int MAX_MESSAGE = 4000;

	private static final int MAX_NAME = 100;

	@EmbeddedId
	private Id id;

	@Version
	private @Nullable Long version;

	private Reference reference = Reference.random();

	private @Nullable String language;

	@Enumerated(EnumType.STRING)
	@NotNull(message = "contact.problem.subject")
	private @Nullable ContactSubject subject;

	@NotBlank(message = "contact.problem.name")
	@Size(max = MAX_NAME, message = "contact.problem.nameTooLong")
	private @Nullable String name;

	@NotNull(message = "errors.emailAddress")
	private @Nullable EmailAddress email;

	@NotBlank(message = "contact.problem.message")
	@Size(max = MAX_MESSAGE, message = "contact.problem.messageTooLong")
	private @Nullable String message;

	private @Nullable Instant openedAt;

	private boolean treated;

	@Column(name = "treated_at")
	private @Nullable Instant treatedAt;

	@Column(name = "treated_by")
	private @Nullable UUID treatedBy;

	@Column(name = "treated_by_number")
	private @Nullable Integer treatedByNumber;

	@Valid
	@Embedded
	private ContactTreatment noted = new ContactTreatment();

	public ContactCase() {
		this.id = new Id(UUID.randomUUID());
	}

	/** Opens the case after validation. */
	void open(Instant now, Locale locale) {
		this.openedAt = now;
		this.language = locale.getLanguage();
	}

	/** Marks the case as handled. */
	void treat(Agent agent, Instant now, String remark) {
		require(ContactState.OPEN);
		this.treated = true;
		this.treatedAt = now;
		this.treatedBy = agent.agentId();
		this.treatedByNumber = agent.number();
		this.noted = new ContactTreatment();
		this.noted.setRemark(Objects.requireNonNull(PrintableText.of(remark)));
	}

	/** Reopens the case and keeps the remark. */
	void reopen() {
		require(ContactState.TREATED);
		this.treated = false;
		this.treatedAt = null;
		this.treatedBy = null;
		this.treatedByNumber = null;
	}

	private void require(ContactState expected) {
		if (state() != expected) {
			throw new IllegalStateException("not " + expected + ": " + this.id);
		}
	}

	ContactState state() {
		return this.treated ? ContactState.TREATED : ContactState.OPEN;
	}

	UUID id() {
		return this.id.value();
	}

	long version() {
		return Objects.requireNonNull(this.version);
	}

	/** The public reference, such as {@code C-7F3K-92QD}. */
	String number() {
		return number(this.reference);
	}

	static String number(Reference reference) {
		return "C-" + reference;
	}

	Locale locale() {
		return Locale.of(Objects.requireNonNull(this.language));
	}

	/**
	 * The data of the operator’s email.
	 * @param topic the subject, in the language of the case
	 */
	ContactMails.Question question(String topic) {
		return new ContactMails.Question(number(), topic, Objects.requireNonNull(this.name),
				Objects.requireNonNull(this.email).value(), Objects.requireNonNull(this.message),
				Moment.of(Objects.requireNonNull(this.openedAt), locale()));
	}

	ContactDetails forAgents() {
		return new ContactDetails(this.id, version(), number(), Objects.requireNonNull(this.subject),
				Objects.requireNonNull(this.name), Objects.requireNonNull(this.email),
				Objects.requireNonNull(this.message), Objects.requireNonNull(this.openedAt), this.noted.getRemark(),
				treatment());
	}

	private ContactDetails.@Nullable Treatment treatment() {
		Integer agent = this.treatedByNumber;
		Instant at = this.treatedAt;
		return (agent != null && at != null) ? new ContactDetails.Treatment(agent, at) : null;
	}

	public @Nullable ContactSubject getSubject() {
		return this.subject;
	}

	public void setSubject(@Nullable ContactSubject subject) {
		this.subject = subject;
	}

	public @Nullable String getName() {
		return this.name;
	}

	public void setName(@Nullable String name) {
		this.name = PrintableText.of(name);
	}

	public @Nullable EmailAddress getEmail() {
		return this.email;
	}

	public void setEmail(@Nullable EmailAddress email) {
		this.email = email;
	}

	public @Nullable String getMessage() {
		return this.message;
	}

	public void setMessage(@Nullable String message) {
		this.message = PrintableText.of(message);
	}

	/**
	 * The id of a question.
	 *
	 * @param value the primary key
	 */
	@Embeddable
	public record Id(@Column(name = "id") UUID value) implements Serializable {

	}

}
