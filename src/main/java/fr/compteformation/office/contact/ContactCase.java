package fr.compteformation.office.contact;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

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

import fr.compteformation.people.account.AccountId;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.mail.Moment;
import fr.compteformation.platform.security.Agent;

/**
 * A question of a visitor or a signed-in person, and the messages that follow it. The
 * contact form binds this entity; constraint messages are translation keys.
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

	@Embedded
	private ContactProgress progress = new ContactProgress();

	/** A remark of the former version, for other agents. */
	@Column(insertable = false, updatable = false)
	private String remark = "";

	/** The account of a person who was signed in. */
	@Column(name = "account_id")
	private @Nullable UUID account;

	// Written on its own: reading must not make an agent’s version obsolete.
	@Column(name = "read_at", insertable = false, updatable = false)
	private @Nullable Instant readAt;

	@Valid
	@Embedded
	private ContactMessages messages = new ContactMessages();

	public ContactCase() {
		this.id = new Id(UUID.randomUUID());
	}

	/** Opens the case after validation. */
	void open(Instant now, Locale locale) {
		this.openedAt = now;
		this.progress.begin(now);
		this.language = locale.getLanguage();
	}

	/** Opens the case of a signed-in person after validation. */
	void open(Instant now, Locale locale, AccountId account) {
		open(now, locale);
		this.account = account.value();
	}

	/** An agent takes the case, possibly from a colleague. */
	void take(Agent agent, Instant now) {
		this.progress.move(ContactAct.TAKE, agent, now);
	}

	/**
	 * An agent writes to the person.
	 * @param act {@link ContactAct#ANSWER} or {@link ContactAct#ASK}
	 */
	void answer(ContactAct act, Agent agent, ContactMessage message, Instant now) {
		this.progress.answer(act, agent, now);
		this.messages.add(message.by(agent), now);
	}

	/**
	 * Hands the case over.
	 * @param word for the colleague; may be blank
	 */
	void handOver(Agent agent, Agent colleague, String word, Instant now) {
		this.progress.move(ContactAct.HAND_OVER, colleague, now);
		this.messages.note(agent, word, now);
	}

	/**
	 * Closes the case.
	 * @param remark for other agents; may be blank
	 */
	void close(Agent agent, String remark, Instant now) {
		this.progress.close(agent, now);
		this.messages.note(agent, remark, now);
	}

	void reopen(Agent agent, Instant now) {
		this.progress.reopen(agent, now);
	}

	/** The person writes again. */
	void reply(ContactMessage message, Instant now) {
		this.progress.move(ContactAct.REPLY, now);
		this.messages.add(message, now);
	}

	ContactState state() {
		return this.progress.state();
	}

	/** Whether it has been closed since then. */
	boolean isClosedSince(Instant then) {
		ContactDetails.Treatment treatment = this.progress.treatment();
		return treatment != null && treatment.at().isBefore(then);
	}

	Optional<AccountId> account() {
		return Optional.ofNullable(this.account).map(AccountId::new);
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

	EmailAddress email() {
		return Objects.requireNonNull(this.email);
	}

	/** The files of all messages. */
	List<DocumentId> files() {
		return this.messages.files();
	}

	/** The number of answers since the person last opened the thread. */
	long unread() {
		return this.messages.answersSince((this.readAt != null) ? this.readAt : Objects.requireNonNull(this.openedAt));
	}

	/**
	 * The data of the operator’s email.
	 * @param topic the subject, in the language of the case
	 */
	ContactMails.Question question(String topic) {
		return new ContactMails.Question(number(), topic, Objects.requireNonNull(this.name), email().value(),
				Objects.requireNonNull(this.message), Moment.of(Objects.requireNonNull(this.openedAt), locale()));
	}

	ContactThread.Line line() {
		return new ContactThread.Line(this.id, number(), Objects.requireNonNull(this.subject), state(),
				Objects.requireNonNull(this.openedAt), unread());
	}

	/** The thread without notes. */
	ContactThread thread(Documents documents) {
		return new ContactThread(this.id, number(), Objects.requireNonNull(this.subject), state(),
				entries(documents, (kind) -> kind != ContactMessage.Kind.NOTE));
	}

	/** The case with notes. */
	ContactDetails forAgents(Documents documents, boolean own) {
		return new ContactDetails(this.id, version(), number(), Objects.requireNonNull(this.subject), state(),
				Objects.requireNonNull(this.name), email(), this.account, locale(), entries(documents, (kind) -> true),
				this.remark, this.progress.agent(), this.progress.treatment(), own);
	}

	private List<ContactThread.Entry> entries(Documents documents, Predicate<ContactMessage.Kind> shown) {
		return this.messages.entries(new ContactThread.Entry(ContactMessage.Kind.PERSON,
				Objects.requireNonNull(this.openedAt), null, Objects.requireNonNull(this.message), List.of()),
				documents, shown);
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
