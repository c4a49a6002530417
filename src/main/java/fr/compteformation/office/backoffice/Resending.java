package fr.compteformation.office.backoffice;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.mail.UndeliverableMail;
import fr.compteformation.platform.mail.UndeliverableMails;
import fr.compteformation.platform.security.Agent;

/**
 * Lets supervisors resend undeliverable emails. Every action is recorded in the audit
 * log.
 */
@Service
@Transactional
public class Resending {

	private final UndeliverableMails mails;

	private final Journal journal;

	Resending(UndeliverableMails mails, Journal journal) {
		this.mails = mails;
		this.journal = journal;
	}

	/** The numbers of refused emails and of emails still being retried. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Counts counts(Agent agent) {
		return new Counts(this.mails.count(), this.mails.countWaiting());
	}

	/**
	 * A page of refused emails, latest attempt first.
	 * @param after the last email of the previous page; {@code null} for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<UndeliverableMail> page(Agent agent, @Nullable UndeliverableMail after) {
		return this.mails.page(after);
	}

	/**
	 * Resends one email.
	 * @return false if it was already resent
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public boolean sendAgain(Agent agent, UndeliverableMail mail) {
		boolean sent = this.mails.sendAgain(mail.id());
		if (sent) {
			this.journal.write(agent, Act.MAIL_SENT_AGAIN, new Subject(Subject.Kind.MAIL, mail.id()), null, null);
		}
		return sent;
	}

	/**
	 * Resends all refused emails and those still being retried.
	 * @return their number
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public int sendAllAgain(Agent agent) {
		int sent = this.mails.sendAllAgain();
		this.journal.write(agent, Act.MAILS_SENT_AGAIN, new Subject(Subject.Kind.MAIL, null), null,
				String.valueOf(sent));
		return sent;
	}

	/**
	 * Emails that were not delivered.
	 *
	 * @param refused permanently refused by a server
	 * @param waiting still being retried
	 */
	public record Counts(int refused, int waiting) {
	}

}
