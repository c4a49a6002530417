package fr.compteformation.platform.base.ui;

import fr.compteformation.platform.base.SharedPages;

/**
 * What people ask about a field: a short explanation beside it, and the answer of the
 * help that says more.
 */
public enum FieldTopic {

	NUMBER("ouvrir-mon-compte", "numero"), BIRTH_NAME("prouver-mon-identite", "nom"),
	PHONE("ouvrir-mon-compte", "il-faut"), EMAIL("ouvrir-mon-compte", "sans-courriel"),
	SIGN_IN_NUMBER("me-connecter", "numero"), SIGN_IN_PASSWORD("mot-de-passe-oublie", "oublie"),
	DIF_HOURS("dif", "attestation"), DIF_DOCUMENT("dif", "fichiers"),
	IDENTITY_DOCUMENT("prouver-mon-identite", "piece"), LETTER_CODE("prouver-mon-identite", "courrier"),
	PARTICIPATION("formation", "reste");

	private final String task;

	private final String anchor;

	FieldTopic(String task, String anchor) {
		this.task = task;
		this.anchor = anchor;
	}

	/** The last segment of the help page. */
	public String task() {
		return this.task;
	}

	/** The answer on that page. */
	public String anchor() {
		return this.anchor;
	}

	/** The address of the answer. */
	public String address() {
		return SharedPages.HELP.of(this.task) + "#" + this.anchor;
	}

	/** The translation key of the explanation. */
	String textKey() {
		return "field.help." + name();
	}

}
