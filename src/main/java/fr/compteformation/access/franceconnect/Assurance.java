package fr.compteformation.access.franceconnect;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The provider’s level of assurance. eIDAS levels are ordered; others are compared for
 * equality.
 */
@Component
class Assurance {

	private static final List<String> EIDAS = List.of("eidas1", "eidas2", "eidas3");

	private final List<String> asked;

	Assurance(FranceConnectSettings settings) {
		this.asked = settings.acrValues();
	}

	/** As requested from the provider. */
	String asked() {
		return String.join(" ", this.asked);
	}

	boolean isEnough(@Nullable String told) {
		return told != null && this.asked.stream()
			.anyMatch((level) -> told.equals(level)
					|| EIDAS.contains(level) && EIDAS.indexOf(told) >= EIDAS.indexOf(level));
	}

}
