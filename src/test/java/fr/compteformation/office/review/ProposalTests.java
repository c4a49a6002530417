package fr.compteformation.office.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.dif.DifAct;
import fr.compteformation.rights.dif.DifDecision;
import fr.compteformation.rights.dif.DifDeclaration;
import fr.compteformation.rights.dif.DifDetails;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.dif.DifReceipt;
import fr.compteformation.rights.dif.DifReference;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.reading.DifFinding;
import fr.compteformation.rights.reading.DocumentKind;
import fr.compteformation.rights.reading.DocumentReading;
import fr.compteformation.rights.reading.NameMatch;
import fr.compteformation.rights.reading.PersonNames;

import static org.assertj.core.api.Assertions.assertThat;

class ProposalTests {

	private static final Set<DifAct> OF_AGENTS = EnumSet.of(DifAct.VALIDATE, DifAct.CORRECT, DifAct.ASK_FOR_DOCUMENT,
			DifAct.OPEN_ADVERSARIAL);

	@Test
	void documentsThatAgreeSuggestToValidate() {
		assertThat(new Proposal(DifFinding.AGREES, 90, true).act(opened(OF_AGENTS))).contains(DifAct.VALIDATE);
	}

	@Test
	void documentsThatDifferSuggestToCorrectToWhatWasRead() {
		Proposal proposal = new Proposal(DifFinding.DIFFERS, 96, true);
		DifCase opened = opened(OF_AGENTS);
		assertThat(proposal.act(opened)).contains(DifAct.CORRECT);
		DifDecision filled = proposal.filled(DifAct.CORRECT, opened.details());
		assertThat(filled.hours()).isEqualTo(new DifHours(96));
		assertThat(filled.motive()).isEqualTo(DifMotive.OTHER_HOURS);
	}

	@Test
	void doubtAndSilenceSuggestNothing() {
		assertThat(new Proposal(DifFinding.DOUBTFUL, 96, true).act(opened(OF_AGENTS))).isEmpty();
		assertThat(new Proposal(DifFinding.SILENT, null, false).act(opened(OF_AGENTS))).isEmpty();
	}

	@Test
	void aNameFoundInPartIsSomebodyElses() {
		assertThat(adversarialMotive(List.of(document(NameMatch.PARTLY)))).isEqualTo(DifMotive.OTHER_NAME);
		assertThat(adversarialMotive(List.of(document(NameMatch.MISSING)))).isEqualTo(DifMotive.OTHER_NAME);
		assertThat(adversarialMotive(List.of(document(NameMatch.FOUND)))).isEqualTo(DifMotive.NO_ATTESTATION);
	}

	@Test
	void withoutADocumentNoNameIsMissing() {
		assertThat(adversarialMotive(List.of())).isEqualTo(DifMotive.NO_ATTESTATION);
	}

	@Test
	void whatTheAgentMayNotDoIsNotSuggested() {
		assertThat(new Proposal(DifFinding.AGREES, 90, true).act(opened(Set.of()))).isEmpty();
	}

	@Test
	void readHoursAreRoundedUpWithinTheLaw() {
		assertThat(Proposal.whole(new BigDecimal("87.33"))).isEqualTo(88);
		assertThat(Proposal.whole(new BigDecimal("120"))).isEqualTo(120);
		assertThat(Proposal.whole(new BigDecimal("120.5"))).isNull();
		assertThat(Proposal.whole(null)).isNull();
	}

	private static DifMotive adversarialMotive(List<DocumentReading> documents) {
		DifDetails details = opened(OF_AGENTS).details();
		return Proposal.of(details, documents).filled(DifAct.OPEN_ADVERSARIAL, details).motive();
	}

	private static DocumentReading document(NameMatch name) {
		return new DocumentReading(DocumentKind.UNKNOWN, List.of(), name, true);
	}

	private static DifCase opened(Set<DifAct> possible) {
		DifDetails details = new DifDetails(new DifDeclaration.Id(UUID.randomUUID()), new DifReference(10_001),
				new HolderId(UUID.randomUUID()), 0, DifReceipt.Origin.PORTAL, null, new DifHours(90), List.of(),
				List.of(), Instant.EPOCH, DifState.DECLARED, null, new DifHours(90), null, List.of());
		return new DifCase("Yann Le Goff", new PersonNames("Yann", List.of("Le Goff")), "", Locale.FRENCH, "", details,
				possible, false, new Euros(1500));
	}

}
