package fr.compteformation.personal.mydata;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import fr.compteformation.access.identitydocument.IdentityStatus;
import fr.compteformation.access.identitydocument.IdentityStep;
import fr.compteformation.platform.document.DocumentId;

/**
 * An identity check and its history in the personal data export.
 */
record IdentityCheckRecord(String reference, String document, String state, Instant submittedAt,
		@Nullable Instant finalAt, List<UUID> files, List<Event> events) {

	static IdentityCheckRecord of(IdentityStatus status) {
		return new IdentityCheckRecord(status.reference().value(), status.kind().name(), status.state().name(),
				status.submittedAt(), status.finalAt(), status.files().stream().map(DocumentId::value).toList(),
				status.steps().stream().map(Event::of).toList());
	}

	/**
	 * An event of the check.
	 */
	record Event(Instant at, String act, boolean byAgent, @Nullable String motive, String text) {

		private static Event of(IdentityStep step) {
			return new Event(step.at(), step.act().name(), step.agent() != null,
					(step.motive() != null) ? step.motive().name() : null, step.text());
		}

	}

}
