package fr.compteformation.people.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * An account suspension: nobody can sign in until an agent ends it.
 *
 * @param since its start
 * @param by who caused it
 * @param reason the reason
 */
@Embeddable
public record Suspension(@Column(name = "frozen_at") Instant since,
		@Enumerated(EnumType.STRING) @Column(name = "frozen_by") By by,
		@Enumerated(EnumType.STRING) @Column(name = "freeze_motive") SuspensionReason reason) {

	/** Who caused the suspension; the names are suffixes of translation keys. */
	public enum By {

		PERSON, AGENT

	}

}
