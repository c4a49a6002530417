package fr.compteformation.training.messages;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.PrintableText;
import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.register.Siret;

/**
 * A message about a dossier, from the person or from somebody of the training provider.
 * The forms bind this entity; constraint messages are translation keys.
 */
@Entity
public class DossierMessage {

	/** The maximum number of characters. */
	public static final int MAX_TEXT = 2000;

	@Id
	private UUID id = UUID.randomUUID();

	private @Nullable Reference dossier;

	@Column(name = "account_id")
	private @Nullable UUID account;

	@Column(name = "provider_siret")
	private @Nullable String provider;

	@Column(name = "professional_id")
	private @Nullable UUID professional;

	@NotBlank(message = "messages.problem.text")
	@Size(max = MAX_TEXT, message = "messages.problem.tooLong")
	@Column(name = "message_text")
	private String text = "";

	@Column(name = "sent_at")
	private @Nullable Instant sentAt;

	@Column(name = "read_at")
	private @Nullable Instant readAt;

	/** For the forms. */
	public DossierMessage() {
	}

	static DossierMessage of(String text) {
		DossierMessage message = new DossierMessage();
		message.setText(text);
		return message;
	}

	/** Puts the message into a conversation. */
	DossierMessage in(Reference dossier, UUID account, Siret provider, Instant now) {
		this.dossier = dossier;
		this.account = account;
		this.provider = provider.value();
		this.sentAt = now;
		return this;
	}

	/** Marks it as written by somebody of the provider. */
	DossierMessage by(UUID professional) {
		this.professional = professional;
		return this;
	}

	UUID id() {
		return this.id;
	}

	Reference dossier() {
		return Objects.requireNonNull(this.dossier);
	}

	UUID account() {
		return Objects.requireNonNull(this.account);
	}

	boolean isOfProvider() {
		return this.professional != null;
	}

	boolean isRead() {
		return this.readAt != null;
	}

	DossierConversation.Entry entry() {
		return new DossierConversation.Entry(isOfProvider(), Objects.requireNonNull(this.sentAt), this.text);
	}

	public String getText() {
		return this.text;
	}

	public void setText(@Nullable String text) {
		this.text = Objects.requireNonNullElse(PrintableText.of(text), "");
	}

	/** Messages may contain personal data. */
	@Override
	public String toString() {
		return "DossierMessage " + this.id;
	}

}
