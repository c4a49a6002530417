package fr.compteformation.account;

import java.util.Arrays;
import java.util.List;

/**
 * Why an account was frozen or unfrozen. The names stand in the database, and end the
 * keys of their texts.
 */
public enum FreezeMotive {

	/** The owner of the former mail address says that they did not change it. */
	EMAIL_NOT_THEIRS(true, false),

	/** The owner says that they did not do what a mail told them of. */
	ACT_NOT_THEIRS(true, false),

	ASKED_BY_PERSON(true, true), SUSPECTED_THEFT(true, true), DOUBTFUL_IDENTITY(true, true),
	OTHER_REASON_TO_FREEZE(true, true),

	IDENTITY_CHECKED(false, true), FROZEN_BY_MISTAKE(false, true), OTHER_REASON_TO_UNFREEZE(false, true);

	private final boolean freezing;

	private final boolean forAgents;

	FreezeMotive(boolean freezing, boolean forAgents) {
		this.freezing = freezing;
		this.forAgents = forAgents;
	}

	/** Whether it is a reason to freeze; the others are reasons to unfreeze. */
	public boolean isFreezing() {
		return this.freezing;
	}

	/** What an agent may choose from. */
	public static List<FreezeMotive> forAgents(boolean freezing) {
		return Arrays.stream(values()).filter((motive) -> motive.forAgents && motive.freezing == freezing).toList();
	}

	/** The translation that names it. */
	public String messageKey() {
		return "account.freeze.motive." + name();
	}

}
