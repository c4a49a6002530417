package fr.compteformation.access.recovery;

import java.util.Arrays;
import java.util.List;

/**
 * The reason for accepting or refusing recovery. The constant names are stored in the
 * database and end the translation keys.
 */
public enum RecoveryMotive {

	CALLED_BACK(true), PAPERS_SEEN(true), OTHER_CHECK(true),

	NOT_SHOWN(false), NO_ANSWER(false), SUSPECTED_THEFT(false), OTHER_REASON(false);

	private final boolean accepting;

	RecoveryMotive(boolean accepting) {
		this.accepting = accepting;
	}

	/** Whether it is a reason to accept; otherwise to refuse. */
	public boolean isAccepting() {
		return this.accepting;
	}

	/** The motives to choose from. */
	public static List<RecoveryMotive> thatAccept(boolean accepting) {
		return Arrays.stream(values()).filter((motive) -> motive.accepting == accepting).toList();
	}

	/** The translation key of the reason. */
	public String messageKey() {
		return "passkey.recovery.motive." + name();
	}

}
