package fr.compteformation.platform.securitycheck;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The operator’s choice where the guides of the portal differ.
 *
 * @param securityCheck Which kind of security check is offered first; people may always
 * choose another, listen, or answer a question.
 */
@ConfigurationProperties("compte-formation.policy")
record SecurityCheckPolicy(@DefaultValue("PICTURE") First securityCheck) {

	/** The first check offered. */
	enum First {

		PICTURE(CheckKind.PICTURE), CHARACTERS(CheckKind.CHARACTERS);

		private final CheckKind kind;

		First(CheckKind kind) {
			this.kind = kind;
		}

		CheckKind kind() {
			return this.kind;
		}

	}

}
