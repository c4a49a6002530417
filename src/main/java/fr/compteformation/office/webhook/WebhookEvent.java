package fr.compteformation.office.webhook;

import java.util.Arrays;
import java.util.Optional;

/**
 * What is told. The constants are those of the emails that tell people the same; the
 * names of the messages are a contract.
 */
enum WebhookEvent {

	DIF_DECLARED("declaration.made", false), DIF_NEWS("declaration.changed", false),
	DIF_CHECKED("declaration.validated", false), DOSSIER_SUBMITTED("dossier.submitted", true),
	DOSSIER_PROPOSED("dossier.proposed", true), DOSSIER_VALIDATED("dossier.validated", true),
	DOSSIER_DECLINED("dossier.declined", true), DOSSIER_CANCELLED("dossier.cancelled", true);

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
				: "select cast(declared.reference as varchar(20)) from dif_step step "
						+ "join dif_declaration declared on declared.id = step.declaration_id where step.id = ?";
	}

	/** The event that an email tells; empty for other emails. */
	static Optional<WebhookEvent> of(String template) {
		return Arrays.stream(values()).filter((event) -> event.name().equals(template)).findFirst();
	}

}
