package fr.compteformation.office.topup;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import fr.compteformation.people.audit.Act;
import fr.compteformation.people.audit.Journal;
import fr.compteformation.people.audit.Subject;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.security.Professional;

/** Lets an employer take a deposit back until a supervisor has decided. */
@Service
public class TopUpTakingBack {

	private final TopUpRepository topUps;

	private final Documents documents;

	private final Journal journal;

	TopUpTakingBack(TopUpRepository topUps, Documents documents, Journal journal) {
		this.topUps = topUps;
		this.documents = documents;
		this.journal = journal;
	}

	/**
	 * Deletes a deposit of this employer, and its proof a day later; recorded in the
	 * audit log.
	 * @return false if a supervisor decided, or a colleague took it back before
	 */
	@Transactional
	@PreAuthorize(Professional.ONLY_EMPLOYERS)
	public boolean takeBack(Professional professional, UUID id) {
		// A decision locks the same row.
		Optional<TopUp> found = this.topUps.lock(id)
			.filter((topUp) -> topUp.siret().equals(professional.siret()) && topUp.state() == TopUpState.SENT);
		found.ifPresent((topUp) -> {
			topUp.eraseProof().ifPresent((proof) -> this.documents.release(List.of(proof)));
			this.topUps.delete(topUp);
			this.journal.write(professional, Act.TOP_UP_TAKEN_BACK, new Subject(Subject.Kind.TOP_UP, id), null,
					topUp.reference().value());
		});
		return found.isPresent();
	}

}
