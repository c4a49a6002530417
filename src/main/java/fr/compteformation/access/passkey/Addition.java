package fr.compteformation.access.passkey;

import java.util.List;

/**
 * What came of adding a passkey.
 */
public sealed interface Addition {

	/**
	 * It is kept.
	 *
	 * @param codes ten new recovery codes with the first passkey; none with others
	 */
	record Added(List<RecoveryCode> codes) implements Addition {

		/** The answer is given once: nothing keeps the codes. */
		public Added {
			codes = List.copyOf(codes);
		}

	}

	/** The browser’s answer was not true, or came too late. */
	record Refused() implements Addition {

	}

	/** Nobody needs that many. */
	record Enough() implements Addition {

	}

}
