package fr.compteformation.access.passkey;

import java.util.List;

/**
 * The result of adding a passkey.
 */
public sealed interface Addition {

	/**
	 * The passkey was saved.
	 *
	 * @param codes ten new recovery codes with the first passkey; otherwise empty
	 */
	record Added(List<RecoveryCode> codes) implements Addition {

		/** The only copy of the codes: they are not stored in clear. */
		public Added {
			codes = List.copyOf(codes);
		}

	}

	/** The browser’s answer was invalid or too late. */
	record Refused() implements Addition {

	}

	/** The maximum number was reached. */
	record Enough() implements Addition {

	}

}
