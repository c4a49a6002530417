package fr.compteformation.training.messages;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.people.holder.Holders;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.mail.Outbox;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.security.Professional;
import fr.compteformation.platform.security.RateLimiter;
import fr.compteformation.training.dossier.DossierDecisions;
import fr.compteformation.training.dossier.DossierDetails;

/**
 * Entry point of the module for training providers. A dossier of another provider counts
 * as missing.
 */
@Service
public class ProviderMessages {

	/** The number of messages that one professional may write a day. */
	public static final int A_DAY = 300;

	private final DossierDecisions decisions;

	private final Holders holders;

	private final Conversations conversations;

	private final DossierMessageRepository messages;

	private final RateLimiter limiter;

	private final TransactionTemplate transaction;

	private final Outbox outbox;

	ProviderMessages(DossierDecisions decisions, Holders holders, Conversations conversations,
			DossierMessageRepository messages, RateLimiter limiter, TransactionTemplate transaction, Outbox outbox) {
		this.decisions = decisions;
		this.holders = holders;
		this.conversations = conversations;
		this.messages = messages;
		this.limiter = limiter;
		this.transaction = transaction;
		this.outbox = outbox;
	}

	/** Opens the conversation about a dossier and notes that it was read. */
	@Transactional
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public Optional<DossierConversation> open(Professional professional, Reference reference) {
		return find(professional, reference).map((dossier) -> {
			this.messages.readByProvider(reference, this.conversations.now());
			return this.conversations.ofProvider(dossier, readerOf(reference).isPresent()
					? hindrance(professional, dossier) : DossierConversation.Hindrance.NOBODY_READS);
		});
	}

	/** The dossiers with messages that nobody of the provider has read. */
	@Transactional(readOnly = true)
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public Set<Reference> unread(Professional professional) {
		return Conversations
			.dossiersOf(this.messages.findByProviderAndProfessionalNullAndReadAtNull(professional.siret()));
	}

	/** Whether somebody of a provider has messages to read. */
	@Transactional(readOnly = true)
	public boolean awaitedBy(Siret provider) {
		return this.messages.existsByProviderAndProfessionalNullAndReadAtNull(provider.value());
	}

	/**
	 * Sends a message to the person of a dossier.
	 * @param text at most {@value DossierMessage#MAX_TEXT} characters
	 */
	@PreAuthorize(Professional.ONLY_PROVIDERS)
	public DossierConversation.Outcome write(Professional professional, Reference reference, String text) {
		if (!this.limiter.spend("dossier-message:" + professional.accountId(), A_DAY)) {
			return DossierConversation.Outcome.TOO_MANY;
		}
		return Objects.requireNonNull(this.transaction.execute((status) -> writeNow(professional, reference, text)));
	}

	private DossierConversation.Outcome writeNow(Professional professional, Reference reference, String text) {
		Optional<UUID> account = find(professional, reference)
			.filter((dossier) -> hindrance(professional, dossier) == DossierConversation.Hindrance.NONE)
			.flatMap((dossier) -> readerOf(reference));
		if (account.isEmpty()) {
			return DossierConversation.Outcome.CLOSED;
		}
		DossierMessage message = DossierMessage.of(text).by(professional.accountId());
		if (this.conversations.add(message, reference, account.get(), new Siret(professional.siret()))) {
			this.outbox.add(MessageMails.Template.DOSSIER_MESSAGE, message.id());
		}
		return DossierConversation.Outcome.DONE;
	}

	private Optional<DossierDetails> find(Professional professional, Reference reference) {
		return this.decisions.find(new Siret(professional.siret()), reference);
	}

	private Optional<UUID> readerOf(Reference reference) {
		return this.decisions.holderOf(reference).flatMap(this.holders::readerOf);
	}

	private DossierConversation.Hindrance hindrance(Professional professional, DossierDetails dossier) {
		return this.conversations.hindrance(dossier, Optional.of(new Siret(professional.siret())));
	}

}
