package fr.compteformation.office.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifOutcome;
import fr.compteformation.rights.dif.Officers;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Agents’ views of declarations, and their audit trail.
 */
class DifReviewsTests extends PortalTests {

	private final Agent agent = Officers.agent();

	@Autowired
	private DifReviews reviews;

	@Autowired
	private CaseDocuments documents;

	@Test
	void everyLookIsJournaled() {
		DifDetails details = details(new Learner(this.portal), "120");
		assertThat(WrittenActs.about(this.database, details.id().value())).contains("DECLARATION_OPENED");
	}

	@Test
	void filesAreSavedFromTheirOwnDeclarationOnlyAndJournaled() {
		DifDetails details = details(new Learner(this.portal), "120");
		DocumentId file = details.documents().getFirst();
		assertThat(original(details.id(), file)).isPresent();
		assertThat(original(details(new Learner(this.portal), "60").id(), file)).isEmpty();
		assertThat(original(details.id(), new DocumentId(UUID.randomUUID()))).isEmpty();
		assertThat(WrittenActs.about(this.database, file.value())).containsExactly("FILE_SAVED");
	}

	@Test
	void aCopyAndTheOriginalAreNamedAndJournaledAsSuch() {
		DifDetails details = details(new Learner(this.portal), "120");
		DocumentId file = details.documents().getFirst();
		assertThat(copy(details.id(), file)).map((copy) -> copy.document().name()).contains("Attestation.copie.pdf");
		assertThat(copy(details(new Learner(this.portal), "60").id(), file)).isEmpty();
		assertThat(WrittenActs.about(this.database, file.value())).containsExactly("COPY_SAVED");
		assertThat(original(details.id(), file)).map((original) -> original.document().name())
			.contains("Attestation.original.pdf");
		assertThat(WrittenActs.about(this.database, file.value())).containsExactlyInAnyOrder("COPY_SAVED",
				"FILE_SAVED");
	}

	@Test
	void theNumberIsMaskedUntilAnAgentAsksForItWhichIsJournaled() {
		Learner learner = new Learner(this.portal);
		DifCase opened = open(details(learner, "120").id());
		assertThat(opened.maskedNir()).endsWith("•• ••• •••");
		assertThat(SignedInAs.as(this.portal, this.agent,
				() -> this.reviews.unmask(this.agent, opened.details().holder())))
			.isEqualTo(learner.nir().formatted());
		assertThat(WrittenActs.about(this.database, learner.holder().value())).containsExactly("NIR_UNMASKED");
	}

	@Test
	void filesOfReplacedDeclarationsCanStillBeOpened() {
		Learner learner = new Learner(this.portal);
		DifDetails former = details(learner, "120");
		DifCase opened = open(details(learner, "100").id());
		List<FormerDocument> documents = SignedInAs.as(this.portal, this.agent,
				() -> this.documents.former(this.agent, opened));
		assertThat(documents).extracting((document) -> document.document().id())
			.containsExactlyElementsOf(former.documents());
		assertThat(SignedInAs
			.as(this.portal, this.agent, () -> this.documents.open(this.agent, documents.getFirst(), opened.names()))
			.pages()).isNotEmpty();
	}

	@Test
	void aKeptFileIsNotThatOfAReplacedDeclaration() {
		Learner learner = new Learner(this.portal);
		DifDetails former = details(learner, "120");
		DifCase opened = open(details(learner, "100").id());
		this.database.sql("""
				insert into dif_declaration_document (declaration_id, position, document_id)
				select ?, 1, document_id from dif_declaration_document where declaration_id = ?""")
			.params(opened.details().id().value(), former.id().value())
			.update();
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.documents.former(this.agent, opened))).isEmpty();
	}

	@Test
	void pagesArePreparedForTheDeclarationThatComesNext() {
		DifCase opened = open(details(new Learner(this.portal), "120").id());
		SignedInAs.as(this.portal, this.agent, () -> {
			this.documents.prepare(this.agent, Optional.of(opened.details().id()));
			return true;
		});
		assertThat(WrittenActs.about(this.database, opened.details().documents().getFirst().value())).isEmpty();
		List<ReadDocument> read = SignedInAs.as(this.portal, this.agent, () -> this.documents.open(this.agent, opened));
		assertThat(read).hasSize(1).allSatisfy((document) -> assertThat(document.pages()).isNotEmpty());
		assertThat(WrittenActs.about(this.database, opened.details().documents().getFirst().value()))
			.containsExactly("FILE_OPENED");
	}

	@Test
	void citizensReviewNothing() {
		Learner learner = new Learner(this.portal);
		DifDetails details = details(learner, "120");
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> learner
			.themselves(() -> this.documents.original(this.agent, details.id(), details.documents().getFirst())));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> learner.themselves(() -> copy(this.agent, details.id(), details.documents().getFirst())));
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> learner.themselves(() -> this.reviews.open(this.agent, details.id())));
	}

	private Optional<Download> original(DifDeclaration.Id id, DocumentId file) {
		return SignedInAs.as(this.portal, this.agent, () -> this.documents.original(this.agent, id, file));
	}

	private Optional<Download> copy(DifDeclaration.Id id, DocumentId file) {
		return SignedInAs.as(this.portal, this.agent, () -> copy(this.agent, id, file));
	}

	private Optional<Download> copy(Agent who, DifDeclaration.Id id, DocumentId file) {
		try {
			return this.documents.copy(who, id, file);
		}
		catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	private DifCase open(DifDeclaration.Id id) {
		return SignedInAs.as(this.portal, this.agent, () -> this.reviews.open(this.agent, id)).orElseThrow();
	}

	private DifDetails details(Learner learner, String hours) {
		DifDeclaration form = SomeDeclarations.form(this.portal, learner, hours);
		assertThat(SomeDeclarations.declare(this.portal, learner, form)).isEqualTo(DifOutcome.DONE);
		return SignedInAs
			.as(this.portal, this.agent,
					() -> this.reviews.open(this.agent, new DifDeclaration.Id(SomeDeclarations.idOf(form))))
			.orElseThrow()
			.details();
	}

}
