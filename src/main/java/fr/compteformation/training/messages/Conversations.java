package fr.compteformation.training.messages;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.training.dossier.DossierDetails;

/** What both sides of a conversation have in common. */
@Component
class Conversations {

	private final DossierMessageRepository messages;

	private final ObjectProvider<MessageReaders> readers;

	private final MessageSettings settings;

	private final Clock clock;

	Conversations(DossierMessageRepository messages, ObjectProvider<MessageReaders> readers, MessageSettings settings,
			Clock clock) {
		this.messages = messages;
		this.readers = readers;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * The conversation about a dossier as an account reads it: without those of others.
	 */
	DossierConversation of(DossierDetails dossier, UUID account, DossierConversation.Hindrance hindrance) {
		return conversation(dossier, this.messages.findByDossierAndAccountOrderBySentAt(dossier.reference(), account),
				hindrance);
	}

	/** The conversation as the provider reads it, whichever account wrote. */
	DossierConversation ofProvider(DossierDetails dossier, DossierConversation.Hindrance hindrance) {
		return conversation(dossier, this.messages.findByDossierOrderBySentAt(dossier.reference()), hindrance);
	}

	private static DossierConversation conversation(DossierDetails dossier, List<DossierMessage> messages,
			DossierConversation.Hindrance hindrance) {
		return new DossierConversation(dossier, messages.stream().map(DossierMessage::entry).toList(), hindrance);
	}

	/**
	 * Why neither side can write.
	 * @param provider empty if the dossier was taken over from elsewhere
	 */
	DossierConversation.Hindrance hindrance(DossierDetails dossier, Optional<Siret> provider) {
		if (hasEnded(dossier.moments())) {
			return DossierConversation.Hindrance.ENDED;
		}
		boolean read = provider.filter((siret) -> this.readers.stream().anyMatch((somebody) -> somebody.readFor(siret)))
			.isPresent();
		return read ? DossierConversation.Hindrance.NONE : DossierConversation.Hindrance.NOBODY_READS;
	}

	private boolean hasEnded(DossierDetails.Moments moments) {
		Instant end = latest(moments.closed(), moments.cancelled());
		return end != null && !now().isBefore(end.plus(this.settings.openAfterEnd()));
	}

	private static @Nullable Instant latest(@Nullable Instant closed, @Nullable Instant cancelled) {
		return (cancelled != null) ? cancelled : closed;
	}

	/**
	 * Adds a message.
	 * @return whether the reader has none yet of the same side to read
	 */
	boolean add(DossierMessage message, Reference dossier, UUID account, Siret provider) {
		boolean first = this.messages.findByDossierAndAccountOrderBySentAt(dossier, account)
			.stream()
			.noneMatch((former) -> former.isOfProvider() == message.isOfProvider() && !former.isRead());
		this.messages.save(message.in(dossier, account, provider, now()));
		return first;
	}

	/** The dossiers that these messages are about, each once. */
	static Set<Reference> dossiersOf(List<DossierMessage> messages) {
		return messages.stream().map(DossierMessage::dossier).collect(Collectors.toSet());
	}

	/** Deletes what was sent too long ago. */
	@Transactional
	public void deleteOld() {
		this.messages.deleteSentUntil(now().minus(this.settings.kept()));
	}

	// The precision of the database.
	Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

}
