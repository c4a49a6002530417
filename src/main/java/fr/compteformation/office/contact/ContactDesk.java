package fr.compteformation.office.contact;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import fr.compteformation.office.template.Template;
import fr.compteformation.office.template.Templates;
import fr.compteformation.people.audit.Act;
import fr.compteformation.platform.database.GoesOn;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.security.Agent;

/**
 * The acts of agents on one question. Every view and every act is recorded in the audit
 * log. An agent never treats their own question.
 */
@Service
@Transactional
public class ContactDesk {

	private final ContactCaseRepository cases;

	private final ContactAgents agents;

	private final ContactLinks links;

	private final ContactTemplates source;

	private final Templates templates;

	private final Documents documents;

	private final Outbox outbox;

	private final ContactJournal journal;

	ContactDesk(ContactCaseRepository cases, ContactAgents agents, ContactLinks links, ContactTemplates source,
			Templates templates, Documents documents, Outbox outbox, ContactJournal journal) {
		this.cases = cases;
		this.agents = agents;
		this.links = links;
		this.source = source;
		this.templates = templates;
		this.documents = documents;
		this.outbox = outbox;
		this.journal = journal;
	}

	/** Opens a question; empty if there is none. */
	@GoesOn
	@PreAuthorize(Agent.ONLY)
	public Optional<ContactDetails> open(Agent agent, ContactCase.Id id) {
		return this.cases.findById(id).map((question) -> {
			this.journal.write(agent, Act.CASE_OPENED, question, null);
			return question.forAgents(this.documents, this.agents.isOwn(agent, question));
		});
	}

	/** Takes a question, possibly from a colleague. */
	@PreAuthorize(Agent.ONLY)
	public Outcome take(Agent agent, ContactCase.Id id, long seen) {
		return change(agent, id, seen, ContactAct.TAKE, (question, now) -> question.take(agent, now));
	}

	/**
	 * Writes to the person and notifies them by an email without the content.
	 * @param act {@link ContactAct#ANSWER} or {@link ContactAct#ASK}
	 */
	@PreAuthorize(Agent.ONLY)
	public Outcome answer(Agent agent, ContactCase.Id id, long seen, ContactAct act, ContactMessage message) {
		Outcome outcome = change(agent, id, seen, act, (question, now) -> {
			question.answer(act, agent, message, now);
			tell(question, now);
		});
		if (outcome == Outcome.DONE && !keep(id, message)) {
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return Outcome.FILE_GONE;
		}
		return outcome;
	}

	private void tell(ContactCase question, Instant now) {
		if (question.account().isPresent()) {
			this.outbox.add(ContactMails.Template.CONTACT_ANSWER, question.id());
		}
		else {
			this.outbox.add(ContactMails.Template.CONTACT_LINK, this.links.issue(question, now));
		}
	}

	// Visitors get no files: their link shows the thread only.
	private boolean keep(ContactCase.Id id, ContactMessage message) {
		return message.getFiles().isEmpty() || this.cases.findById(id)
			.flatMap(ContactCase::account)
			.filter((account) -> this.documents.keep(new DocumentOwner(account.value()), message.getFiles()))
			.isPresent();
	}

	/**
	 * A safe copy of a file of a message; the download is recorded. Runs outside
	 * transactions, because rendering may be slow.
	 * @return empty if the file does not belong to this question or cannot be rendered
	 */
	@PreAuthorize(Agent.ONLY)
	@Transactional(propagation = Propagation.NEVER)
	public Optional<Download> copy(Agent agent, ContactCase.Id id, DocumentId file) throws IOException {
		if (!this.cases.holds(id, file)) {
			return Optional.empty();
		}
		this.journal.copied(agent, file);
		return this.documents.copyOf(file, "");
	}

	/** Hands a question over to a colleague with a word. */
	@PreAuthorize(Agent.ONLY)
	public Outcome handOver(Agent agent, ContactCase.Id id, long seen, ContactHandOver handOver) {
		Optional<Agent> colleague = this.cases.findById(id)
			.flatMap((question) -> this.agents.receiver(question, handOver.colleague()));
		if (colleague.isEmpty()) {
			return Outcome.COLLEAGUE_CANNOT;
		}
		return change(agent, id, seen, ContactAct.HAND_OVER,
				(question, now) -> question.handOver(agent, colleague.get(), handOver.getWord(), now));
	}

	/** Closes a question. */
	@PreAuthorize(Agent.ONLY)
	public Outcome close(Agent agent, ContactCase.Id id, long seen, ContactClosing closing) {
		return change(agent, id, seen, ContactAct.CLOSE,
				(question, now) -> question.close(agent, closing.getRemark(), now));
	}

	/** Reopens a closed question. */
	@PreAuthorize(Agent.ONLY)
	public Outcome reopen(Agent agent, ContactCase.Id id, long seen) {
		return change(agent, id, seen, ContactAct.REOPEN, (question, now) -> question.reopen(agent, now));
	}

	/** The templates of answers. */
	public List<Template> templates() {
		return this.source.templates();
	}

	/** A template filled in for a question, in the language of the person. */
	@Transactional(readOnly = true)
	public String text(Template template, ContactDetails question) {
		return this.templates.text(template, question.locale(),
				Map.of("nom", question.name(), "reference", question.number()));
	}

	// Locked, so that of two concurrent agents the second gets an outcome instead of an
	// exception.
	private Outcome change(Agent agent, ContactCase.Id id, long seen, ContactAct act,
			BiConsumer<ContactCase, Instant> verb) {
		ContactCase question = this.cases.lock(id)
			.filter((found) -> found.version() == seen && found.state().allows(act))
			.orElse(null);
		if (question == null) {
			return Outcome.CHANGED;
		}
		if (this.agents.isOwn(agent, question)) {
			return Outcome.OWN;
		}
		ContactState before = question.state();
		verb.accept(question, this.journal.now());
		this.journal.write(agent, act.journaled(), question, before);
		return Outcome.DONE;
	}

	/** The result of an agent’s act. The constant names end the translation keys. */
	public enum Outcome {

		/** The change was saved. */
		DONE,

		/** The question changed after the agent read it. Nothing was saved. */
		CHANGED,

		/** It is the agent’s own question. Nothing was saved. */
		OWN,

		/**
		 * The colleague’s account is not active, or it is their own question. Nothing was
		 * saved.
		 */
		COLLEAGUE_CANNOT,

		/** A file was deleted before the answer was sent. Nothing was sent. */
		FILE_GONE;

		/** The translation key. */
		public String messageKey() {
			return "contact.desk.outcome." + name();
		}

	}

}
