package fr.compteformation.platform.securitycheck;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the guides that the portal follows differ, the operator’s choice.
 *
 * @param securityCheck which kind is offered first: pictures since 2018, characters in
 * 2015
 */
@ConfigurationProperties("compte-formation.policy")
record SecurityCheckPolicy(@DefaultValue("PICTURE") First securityCheck) {

	/** What a person meets who has chosen nothing. */
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
