package fr.compteformation.access.recovery;

import java.util.Arrays;
import java.util.List;

/**
 * Why an agent accepted or refused to let a person in without their passkeys. The names
 * stand in the database, and end the keys of their texts.
 */
public enum RecoveryMotive {

	CALLED_BACK(true), PAPERS_SEEN(true), OTHER_CHECK(true),

	NOT_SHOWN(false), NO_ANSWER(false), SUSPECTED_THEFT(false), OTHER_REASON(false);

	private final boolean accepting;

	RecoveryMotive(boolean accepting) {
		this.accepting = accepting;
	}

	/** Whether it is a reason to accept; the others are reasons to refuse. */
	public boolean isAccepting() {
		return this.accepting;
	}

	/** What an agent may choose from. */
	public static List<RecoveryMotive> thatAccept(boolean accepting) {
		return Arrays.stream(values()).filter((motive) -> motive.accepting == accepting).toList();
	}

	/** The translation that names it. */
	public String messageKey() {
		return "passkey.recovery.motive." + name();
	}

}
