package fr.compteformation.office.backoffice;

import fr.compteformation.people.holder.HolderCard;

/**
 * Whether a person has an account. The names end the keys of their texts.
 */
public enum AccountState {

	/** Only the fund’s files speak of them. */
	NONE,

	/** An account was opened, and an agent decides whether it is theirs. */
	RECONCILING,

	/** They see their rights. */
	OPEN;

	static AccountState of(HolderCard card) {
		if (!card.attached().isEmpty()) {
			return OPEN;
		}
		return card.reconciling().isEmpty() ? NONE : RECONCILING;
	}

	/** The translation that says so. */
	public String messageKey() {
		return "backoffice.account." + name();
	}

}
