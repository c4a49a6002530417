package fr.compteformation.people.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * That an account is suspended: it signs nobody in until an agent decides otherwise.
 *
 * @param since from when on
 * @param by who wanted it
 * @param reason why
 */
@Embeddable
public record Suspension(@Column(name = "frozen_at") Instant since,
		@Enumerated(EnumType.STRING) @Column(name = "frozen_by") By by,
		@Enumerated(EnumType.STRING) @Column(name = "freeze_motive") SuspensionReason reason) {

	/** Who suspended an account; the names end the keys of their texts. */
	public enum By {

		PERSON, AGENT

	}

}
