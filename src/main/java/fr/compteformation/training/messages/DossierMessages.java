package fr.compteformation.training.messages;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Citizen;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.training.dossier.DossierDetails;
import fr.compteformation.training.dossier.DossierFollowUp;
import fr.compteformation.training.dossier.Dossiers;

/**
 * Entry point of the module for citizens: their messages to the training providers of
 * their submitted dossiers. Messages belong to the account, so that a later account for
 * the same rights does not see them.
 */
@Service
public class DossierMessages {

	/** The number of messages that one account may write a day. */
	public static final int A_DAY = 30;

	private final Dossiers dossiers;

	private final DossierFollowUp followUp;

	private final Conversations conversations;

	private final DossierMessageRepository messages;

	private final RateLimiter limiter;

	private final TransactionTemplate transaction;

	private final ApplicationEventPublisher events;

	DossierMessages(Dossiers dossiers, DossierFollowUp followUp, Conversations conversations,
			DossierMessageRepository messages, RateLimiter limiter, TransactionTemplate transaction,
			ApplicationEventPublisher events) {
		this.dossiers = dossiers;
		this.followUp = followUp;
		this.conversations = conversations;
		this.messages = messages;
		this.limiter = limiter;
		this.transaction = transaction;
		this.events = events;
	}

	/**
	 * Opens the conversation about a dossier and notes that it was read; empty if the
	 * person has no such dossier or has not submitted it.
	 */
	@Transactional
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Optional<DossierConversation> open(Citizen citizen, Reference reference) {
		return submitted(citizen, reference).map((dossier) -> {
			this.messages.readByPerson(reference, citizen.accountId(), this.conversations.now());
			return this.conversations.of(dossier, citizen.accountId(),
					this.conversations.hindrance(dossier, this.followUp.providerOf(citizen, reference)));
		});
	}

	/** The dossiers with messages that the person has not read. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public Set<Reference> unread(Citizen citizen) {
		Set<Reference> own = this.dossiers.of(citizen)
			.stream()
			.map(DossierDetails::reference)
			.collect(Collectors.toSet());
		own.retainAll(Conversations
			.dossiersOf(this.messages.findByAccountAndProfessionalNotNullAndReadAtNull(citizen.accountId())));
		return own;
	}

	/** All messages from and to the person, oldest first; they stay unread. */
	@Transactional(readOnly = true)
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public List<Written> all(Citizen citizen) {
		return this.messages.findByAccountOrderBySentAt(citizen.accountId())
			.stream()
			.map((message) -> new Written(message.dossier(), message.entry()))
			.toList();
	}

	/**
	 * Sends a message to the training provider of a dossier.
	 * @param text at most {@value DossierMessage#MAX_TEXT} characters
	 */
	@PreAuthorize(Citizen.ONLY_THEMSELVES)
	public DossierConversation.Outcome write(Citizen citizen, Reference reference, String text) {
		if (!this.limiter.spend("dossier-message:" + citizen.accountId(), A_DAY)) {
			return DossierConversation.Outcome.TOO_MANY;
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> writeNow(citizen, reference, text)));
	}

	private DossierConversation.Outcome writeNow(Citizen citizen, Reference reference, String text) {
		Optional<Siret> provider = this.followUp.providerOf(citizen, reference);
		boolean open = submitted(citizen, reference)
			.filter((dossier) -> this.conversations.hindrance(dossier, provider) == DossierConversation.Hindrance.NONE)
			.isPresent();
		if (!open || provider.isEmpty()) {
			return DossierConversation.Outcome.CLOSED;
		}
		DossierMessage message = DossierMessage.of(text);
		if (this.conversations.add(message, reference, citizen.accountId(), provider.get())) {
			this.events.publishEvent(new MessageSent(message.id(), provider.get()));
		}
		return DossierConversation.Outcome.DONE;
	}

	private Optional<DossierDetails> submitted(Citizen citizen, Reference reference) {
		return this.dossiers.find(citizen, reference).filter(DossierDetails::wasSubmitted);
	}

	/**
	 * A message of one of the person’s conversations.
	 *
	 * @param dossier what it is about
	 * @param entry the message
	 */
	public record Written(Reference dossier, DossierConversation.Entry entry) {
	}

}
