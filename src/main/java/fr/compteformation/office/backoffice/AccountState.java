package fr.compteformation.office.backoffice;

import fr.compteformation.people.holder.HolderCard;

/**
 * Whether a person has an account. The constant names end the translation keys.
 */
public enum AccountState {

	/** Known from the fund’s files only. */
	NONE,

	/** An account exists; an agent must decide whether it belongs to the person. */
	RECONCILING,

	/** The account shows the person’s rights. */
	OPEN;

	static AccountState of(HolderCard card) {
		if (!card.attached().isEmpty()) {
			return OPEN;
		}
		return card.reconciling().isEmpty() ? NONE : RECONCILING;
	}

	/** The translation key of the state. */
	public String messageKey() {
		return "backoffice.account." + name();
	}

}
