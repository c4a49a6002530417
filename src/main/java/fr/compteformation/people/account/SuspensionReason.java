package fr.compteformation.people.account;

import java.util.Arrays;
import java.util.List;

/**
 * Reasons to suspend or reinstate an account. The names are stored in the database and
 * are suffixes of translation keys.
 */
public enum SuspensionReason {

	/** The owner of the former email address denies having changed it. */
	EMAIL_NOT_THEIRS(true, false),

	/** The owner denies an action reported by a security alert. */
	ACT_NOT_THEIRS(true, false),

	/** The owner of the email address denies having asked for account recovery. */
	RECOVERY_NOT_THEIRS(true, false),

	/** An agent reported the owner’s death; only lifting that report ends it. */
	DEATH_REPORTED(true, false),

	ASKED_BY_PERSON(true, true), SUSPECTED_THEFT(true, true), DOUBTFUL_IDENTITY(true, true),
	OTHER_REASON_TO_FREEZE(true, true),

	/**
	 * Somebody opened the account in another person’s name: it is also detached, so that
	 * the rightful person can open one.
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

	/**
	 * Whether the account is also detached from the person in whose name it was opened.
	 */
	public boolean isDetaching() {
		return this == OPENED_BY_OTHER;
	}

	/** Whether agents may choose it; the others come from the account owner. */
	public boolean isForAgents() {
		return this.forAgents;
	}

	/** The reasons an agent can choose, for a suspended account or not. */
	public static List<SuspensionReason> forAgents(boolean suspended) {
		return Arrays.stream(values())
			.filter((reason) -> reason.forAgents && (reason.suspending != suspended || reason.isDetaching()))
			.toList();
	}

	/** The translation key. */
	public String messageKey() {
		return "account.freeze.motive." + name();
	}

}
