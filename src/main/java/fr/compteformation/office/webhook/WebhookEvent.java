package fr.compteformation.office.webhook;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is told. The names of the messages are a contract. The constants about dossiers
 * are those of the emails that tell people the same.
 */
enum WebhookEvent {

	/** A declaration was made, perhaps in place of another one. */
	DIF_MADE("declaration.made", false),

	/** Somebody acted on a declaration; the message says which state it has since. */
	DIF_CHANGED("declaration.changed", false),

	DOSSIER_SUBMITTED("dossier.submitted", true), DOSSIER_PROPOSED("dossier.proposed", true),
	DOSSIER_VALIDATED("dossier.validated", true), DOSSIER_DECLINED("dossier.declined", true),
	DOSSIER_CANCELLED("dossier.cancelled", true);

	private final String type;

	private final boolean dossier;

	WebhookEvent(String type, boolean dossier) {
		this.type = type;
		this.dossier = dossier;
	}

	/** The name in a message. */
	String type() {
		return this.type;
	}

	/** Finds the reference of what it is about. */
	String referenceSql() {
		return this.dossier ? "select reference from training_dossier where id = ?"
				: "select cast(reference as varchar(20)) from dif_declaration where id = ?";
	}

	/** The event that an email about a dossier tells; empty for other emails. */
	static Optional<WebhookEvent> of(String template) {
		return Arrays.stream(values()).filter((event) -> event.dossier && event.name().equals(template)).findFirst();
	}

}
