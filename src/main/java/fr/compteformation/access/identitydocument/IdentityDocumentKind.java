package fr.compteformation.access.identitydocument;

/**
 * The identity documents that people may send. The names are stored in the database and
 * are suffixes of translation keys.
 */
public enum IdentityDocumentKind {

	/** The page with the photo is enough. */
	PASSPORT(false),

	IDENTITY_CARD(true),

	RESIDENCE_PERMIT(true);

	private final boolean twoSided;

	IdentityDocumentKind(boolean twoSided) {
		this.twoSided = twoSided;
	}

	/** Whether both sides are needed. */
	public boolean isTwoSided() {
		return this.twoSided;
	}

	/** The translation key. */
	public String messageKey() {
		return "identityDocument.kind." + name();
	}

}
