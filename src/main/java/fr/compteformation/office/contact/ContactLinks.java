package fr.compteformation.office.contact;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.onetime.OneTimeSecret;
import fr.compteformation.platform.onetime.OneTimeSecrets;
import fr.compteformation.platform.onetime.SecretPurpose;
import fr.compteformation.platform.onetime.SecretState;
import fr.compteformation.platform.security.Network;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.platform.security.SecretToken;

/**
 * The links by which visitors, who have no account, read an answer and reply to it once.
 * Each answer carries a new one and withdraws the former.
 */
@Service
public class ContactLinks {

	/** Path of the page, without the token. */
	static final PagePath PAGE = new PagePath("/contact/echange");

	static final SecretPurpose LINK = SecretPurpose.link("contact", Duration.ofDays(30));

	/** Unknown links that a network may try without delay. */
	private static final int FREE_TRIES = 20;

	private final ContactCaseRepository cases;

	private final OneTimeSecrets secrets;

	private final Documents documents;

	private final RateLimiter limiter;

	private final TransactionTemplate transaction;

	private final Clock clock;

	ContactLinks(ContactCaseRepository cases, OneTimeSecrets secrets, Documents documents, RateLimiter limiter,
			TransactionTemplate transaction, Clock clock) {
		this.cases = cases;
		this.secrets = secrets;
		this.documents = documents;
		this.limiter = limiter;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** The current state of a link; {@code TOO_MANY_TRIES} after many unknown ones. */
	public SecretState stateOf(SecretToken token, Network from) {
		String counter = "contact-link@" + from.prefix();
		if (!this.limiter.waitOf(counter).isZero()) {
			return SecretState.TOO_MANY_TRIES;
		}
		SecretState state = this.secrets.look(LINK, token).map(OneTimeSecret::state).orElse(SecretState.UNKNOWN);
		if (state == SecretState.UNKNOWN) {
			this.limiter.admits(counter, FREE_TRIES);
		}
		return state;
	}

	/** The thread of a usable link. */
	@Transactional(readOnly = true)
	public Optional<ContactThread> of(SecretToken token) {
		return this.secrets.look(LINK, token)
			.filter(OneTimeSecret::isValid)
			.flatMap((link) -> this.cases.findById(new ContactCase.Id(link.subject())))
			.map((question) -> question.thread(this.documents));
	}

	/**
	 * Adds a message of the visitor, which uses the link up.
	 * @return {@link SecretState#VALID} if the message was sent, otherwise the state of
	 * the link; {@link SecretState#REVOKED} if the thread was closed
	 */
	public SecretState reply(SecretToken token, ContactMessage message) {
		message.setFiles(List.of());
		return Objects.requireNonNull(this.transaction.execute((status) -> replyNow(token, message)));
	}

	private SecretState replyNow(SecretToken token, ContactMessage message) {
		ContactCase question = this.secrets.look(LINK, token)
			.flatMap((link) -> this.cases.lock(new ContactCase.Id(link.subject())))
			.orElse(null);
		if (question == null) {
			return SecretState.UNKNOWN;
		}
		if (!question.state().allows(ContactAct.REPLY)) {
			return SecretState.REVOKED;
		}
		SecretState state = this.secrets.redeem(LINK, token);
		if (state == SecretState.VALID) {
			question.reply(message, this.clock.instant().truncatedTo(ChronoUnit.MICROS));
		}
		return state;
	}

	/** Issues the link of the next email and withdraws the former one. */
	UUID issue(ContactCase question, Instant now) {
		UUID key = UUID.randomUUID();
		withdraw(question);
		this.secrets.issue(LINK, question.id(), key.toString(), now);
		return key;
	}

	/** Withdraws the current link. */
	void withdraw(ContactCase question) {
		this.secrets.end(LINK, question.id(), SecretState.REPLACED);
	}

}
