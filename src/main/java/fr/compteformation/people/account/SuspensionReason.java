package fr.compteformation.people.account;

import java.util.Arrays;
import java.util.List;

/**
 * Why an account was suspended or reinstated. The names stand in the database, and end
 * the keys of their texts.
 */
public enum SuspensionReason {

	/** The owner of the former mail address says that they did not change it. */
	EMAIL_NOT_THEIRS(true, false),

	/** The owner says that they did not do what a mail told them of. */
	ACT_NOT_THEIRS(true, false),

	/** The owner of the mail address says that they did not ask for a way back. */
	RECOVERY_NOT_THEIRS(true, false),

	ASKED_BY_PERSON(true, true), SUSPECTED_THEFT(true, true), DOUBTFUL_IDENTITY(true, true),
	OTHER_REASON_TO_FREEZE(true, true),

	/**
	 * Somebody opened the account in another person’s name: it is detached as well, so
	 * that the rightful person can open one.
	 */
	OPENED_BY_OTHER(true, true),

	IDENTITY_CHECKED(false, true), FROZEN_BY_MISTAKE(false, true), OTHER_REASON_TO_UNFREEZE(false, true);

	private final boolean suspending;

	private final boolean forAgents;

	SuspensionReason(boolean suspending, boolean forAgents) {
		this.suspending = suspending;
		this.forAgents = forAgents;
	}

	/** Whether it is a reason to suspend; the others are reasons to reinstate. */
	public boolean isSuspending() {
		return this.suspending;
	}

	/** Whether the account is detached from the person in whose name it was opened. */
	public boolean isDetaching() {
		return this == OPENED_BY_OTHER;
	}

	/** Whether agents decide for this reason; for the others a person does. */
	public boolean isForAgents() {
		return this.forAgents;
	}

	/** What an agent may choose from, about an account that is suspended or not. */
	public static List<SuspensionReason> forAgents(boolean suspended) {
		return Arrays.stream(values())
			.filter((reason) -> reason.forAgents && (reason.suspending != suspended || reason.isDetaching()))
			.toList();
	}

	/** The translation that names it. */
	public String messageKey() {
		return "account.freeze.motive." + name();
	}

}
