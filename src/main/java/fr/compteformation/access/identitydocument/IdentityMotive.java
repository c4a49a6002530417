package fr.compteformation.access.identitydocument;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Why an agent asks for other files or refuses; the person reads it. The names are stored
 * in the database and are suffixes of translation keys.
 */
public enum IdentityMotive {

	UNREADABLE(IdentityAct.ASK_MORE, IdentityAct.REFUSE),

	CUT_OFF(IdentityAct.ASK_MORE),

	SIDE_MISSING(IdentityAct.ASK_MORE),

	NUMBER_NOT_SHOWN(IdentityAct.ASK_MORE, IdentityAct.REFUSE),

	EXPIRED(IdentityAct.ASK_MORE, IdentityAct.REFUSE),

	NOT_AN_IDENTITY_DOCUMENT(IdentityAct.ASK_MORE, IdentityAct.REFUSE),

	NAME_DIFFERS(IdentityAct.REFUSE),

	BIRTH_DIFFERS(IdentityAct.REFUSE),

	NUMBER_DIFFERS(IdentityAct.REFUSE),

	NOT_AUTHENTIC(IdentityAct.REFUSE),

	/** The text says why. */
	OTHER(IdentityAct.ASK_MORE, IdentityAct.REFUSE);

	private final Set<IdentityAct> acts;

	IdentityMotive(IdentityAct... acts) {
		this.acts = Set.of(acts);
	}

	/** The motives to choose from. */
	public static List<IdentityMotive> of(IdentityAct act) {
		return Arrays.stream(values()).filter((motive) -> motive.isFor(act)).toList();
	}

	boolean isFor(IdentityAct act) {
		return this.acts.contains(act);
	}

	/** The translation key. */
	public String messageKey() {
		return "identityDocument.motive." + name();
	}

}
