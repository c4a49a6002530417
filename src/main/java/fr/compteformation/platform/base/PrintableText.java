package fr.compteformation.platform.base;

import org.jspecify.annotations.Nullable;

/**
 * Typed text as it is stored. PostgreSQL rejects NUL, and emails show no control
 * characters except line breaks and tabs.
 */
public final class PrintableText {

	private PrintableText() {
	}

	/** The text without other control characters and without surrounding blanks. */
	public static @Nullable String of(@Nullable String typed) {
		return (typed != null) ? typed.replaceAll("[\\p{Cc}&&[^\\n\\t]]", "").strip() : null;
	}

}
