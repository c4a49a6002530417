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
 * The door for supervisors to the mails that no server took. Who sent which again is
 * journaled.
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

	/** How many were refused, and how many are tried again by themselves. */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public Counts counts(Agent agent) {
		return new Counts(this.mails.count(), this.mails.countWaiting());
	}

	/**
	 * Some that were refused, the last tried first.
	 * @param after the last one of the page before; none for the first page
	 */
	@Transactional(readOnly = true)
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public List<UndeliverableMail> page(Agent agent, @Nullable UndeliverableMail after) {
		return this.mails.page(after);
	}

	/**
	 * Sends one again.
	 * @return false when somebody did so before
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
	 * Sends all that were refused again, and those that wait for another try.
	 * @return how many
	 */
	@PreAuthorize(Agent.ONLY_SUPERVISORS)
	public int sendAllAgain(Agent agent) {
		int sent = this.mails.sendAllAgain();
		this.journal.write(agent, Act.MAILS_SENT_AGAIN, new Subject(Subject.Kind.MAIL, null), null,
				String.valueOf(sent));
		return sent;
	}

	/**
	 * Mails that did not leave.
	 *
	 * @param refused for good, by a server
	 * @param waiting for another try
	 */
	public record Counts(int refused, int waiting) {
	}

}
