package fr.compteformation.access.identitydocument;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.base.Reference;
import fr.compteformation.platform.document.DocumentId;

/**
 * A request as the person sees it.
 *
 * @param reference to name on the phone
 * @param version for optimistic locking
 * @param state its state
 * @param submittedAt when it was sent
 * @param dueAt the deadline for the next act; {@code null} if there is none
 * @param finalAt when the decision becomes final; {@code null} before a decision
 * @param contestable whether the person may contest a refusal
 * @param papers the files in force, without erased ones
 * @param contestFiles the files sent with a contest, without erased ones
 * @param steps its history, oldest first
 */
public record IdentityStatus(Reference reference, long version, IdentityRequestState state, Instant submittedAt,
		@Nullable Instant dueAt, @Nullable Instant finalAt, boolean contestable, IdentityPapers papers,
		List<DocumentId> contestFiles, List<IdentityStep> steps) {

	/** The last step, which led to the state. */
	public IdentityStep last() {
		return this.steps.getLast();
	}

	/** The kind of identity document. */
	public IdentityDocumentKind kind() {
		return Objects.requireNonNull(this.papers.getKind());
	}

	/** All files that are kept, in the order in which they are read. */
	public List<DocumentId> files() {
		return Stream.concat(this.papers.files().stream(), this.contestFiles.stream()).toList();
	}

	/** Texts may contain personal data. */
	@Override
	public String toString() {
		return "IdentityStatus " + this.state;
	}

}
