package fr.compteformation.rights.dif;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.validation.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.audit.WrittenActs;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.DocumentOwner;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Declarations and documents that agents enter for people.
 */
class DifReceptionsTests extends PortalTests {

	private final Agent agent = Officers.supervisor();

	@Autowired
	private DifReceptions receptions;

	@Autowired
	private DifDecisions decisions;

	@Autowired
	private Ledger ledger;

	@Test
	void aDeclarationByPostIsCreditedAndCheckedByAnotherAgent() {
		Learner learner = new Learner(this.portal);
		assertThat(enter(this.agent, learner.holder(), paper(learner.holder(), "50")))
			.isEqualTo(DifReceptions.Outcome.DONE);
		assertThat(learner.balances().dif().cents()).isEqualTo(75_000);
		DifDetails entered = current(learner.holder());
		assertThat(entered.origin()).isEqualTo(DifReceipt.Origin.PAPER);
		assertThat(entered.receivedOn()).isEqualTo(today().minusDays(3));
		assertThat(entered.events()).singleElement().extracting(DifDetails.Event::agent).isEqualTo(214);
		assertThat(WrittenActs.about(this.database, entered.id().value())).containsExactly("DECLARATION_ENTERED");
		assertThat(validate(this.agent, entered)).isInstanceOf(DifDecision.Outcome.NotAllowed.class);
		assertThat(validate(Officers.agent(), entered)).isInstanceOf(DifDecision.Outcome.Done.class);
		assertThat(current(learner.holder()).state()).isEqualTo(DifState.VALIDATED);
	}

	@Test
	void whoHasNoAccountMayDeclareByPost() {
		HolderId holder = withoutAccount();
		assertThat(enter(this.agent, holder, paper(holder, "40"))).isEqualTo(DifReceptions.Outcome.DONE);
		assertThat(this.ledger.balancesOf(holder).dif().cents()).isEqualTo(60_000);
		assertThat(validate(Officers.agent(), current(holder))).isInstanceOf(DifDecision.Outcome.Done.class);
	}

	@Test
	void whatIsDictatedNeedsNoFile() {
		HolderId holder = withoutAccount();
		DifDeclaration dictated = form(DifReceipt.Origin.PHONE, "40", today(), null);
		assertThat(enter(this.agent, holder, dictated)).isEqualTo(DifReceptions.Outcome.DONE);
	}

	@ParameterizedTest
	@EnumSource(names = { "PAPER", "COUNTER" })
	void whatIsHandedInNeedsAFile(DifReceipt.Origin origin) {
		assertThatExceptionOfType(ConstraintViolationException.class)
			.isThrownBy(() -> enter(this.agent, withoutAccount(), form(origin, "40", today(), null)));
	}

	@Test
	void theDayOfReceiptIsKnownAndNotInTheFuture() {
		HolderId holder = withoutAccount();
		for (LocalDate day : new LocalDate[] { null, today().plusDays(1) }) {
			assertThatExceptionOfType(ConstraintViolationException.class)
				.isThrownBy(() -> enter(this.agent, holder, form(DifReceipt.Origin.PHONE, "40", day, null)));
		}
	}

	@Test
	void aLockedPersonIsCorrectedInstead() {
		Learner learner = new Learner(this.portal).declaresDif(60);
		learner.agentValidates(learner.submits(900));
		assertThat(enter(this.agent, learner.holder(), paper(learner.holder(), "50")))
			.isEqualTo(DifReceptions.Outcome.LOCKED);
	}

	@Test
	void nothingUnseenIsReplaced() {
		Learner learner = new Learner(this.portal);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "50"));
		assertThat(SignedInAs.as(this.portal, this.agent,
				() -> this.receptions.enter(this.agent, learner.holder(), paper(learner.holder(), "60"), null)))
			.isEqualTo(DifReceptions.Outcome.CHANGED);
		assertThat(enter(this.agent, learner.holder(), paper(learner.holder(), "60")))
			.isEqualTo(DifReceptions.Outcome.DONE);
		assertThat(current(learner.holder()).hours()).isEqualTo(new DifHours(60));
	}

	@Test
	void aDocumentByPostAnswersForThePerson() {
		Learner learner = new Learner(this.portal);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "50"));
		DifDetails read = current(learner.holder());
		SignedInAs.as(this.portal, this.agent, () -> this.decisions.decide(this.agent, read.id(), read.version(),
				new DifDecision(DifAct.ASK_FOR_DOCUMENT, null, DifMotive.ILLEGIBLE, "")));
		assertThat(attach(this.agent, learner.holder())).isEqualTo(DifReceptions.Outcome.DONE);
		DifDetails now = current(learner.holder());
		assertThat(now.state()).isEqualTo(DifState.DECLARED);
		assertThat(now.documents()).hasSize(2);
		assertThat(now.events().getLast().act()).isEqualTo(DifAct.ANSWER);
		assertThat(now.events().getLast().agent()).isEqualTo(214);
		assertThat(WrittenActs.about(this.database, now.id().value())).contains("DOCUMENT_ATTACHED");
	}

	@Test
	void aDocumentThatNobodyAskedForChangesNoState() {
		Learner learner = new Learner(this.portal);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "50"));
		assertThat(attach(this.agent, learner.holder())).isEqualTo(DifReceptions.Outcome.DONE);
		assertThat(current(learner.holder()).state()).isEqualTo(DifState.DECLARED);
		assertThat(current(learner.holder()).events().getLast().act()).isEqualTo(DifAct.ATTACH);
	}

	@Test
	void nobodyActsForThemselves() {
		Learner learner = new Learner(this.portal);
		Agent self = SomeAgents.whoIs(this.portal, learner.nir());
		assertThat(enter(self, learner.holder(), paper(learner.holder(), "50")))
			.isEqualTo(DifReceptions.Outcome.OWN_ACCOUNT);
		assertThat(attach(self, learner.holder())).isEqualTo(DifReceptions.Outcome.OWN_ACCOUNT);
	}

	@Test
	void citizensEnterNothingForOthers() {
		Learner learner = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> learner.themselves(
				() -> this.receptions.enter(this.agent, learner.holder(), paper(learner.holder(), "50"), null)));
	}

	private HolderId withoutAccount() {
		Nir nir = People.newNir();
		return this.portal.getBean(TransactionTemplate.class)
			.execute((status) -> this.portal.getBean(Holders.class)
				.known(Map.of(nir, "Martin"))
				.keySet()
				.stream()
				.map((known) -> this.portal.getBean(Holders.class).byNir(known).orElseThrow())
				.findFirst()
				.orElseThrow());
	}

	private DifDeclaration paper(HolderId holder, String hours) {
		return form(DifReceipt.Origin.PAPER, hours, today().minusDays(3),
				SomeFiles.of(this.portal, new DocumentOwner(holder.value())).id());
	}

	private static DifDeclaration form(DifReceipt.Origin origin, String hours, @Nullable LocalDate day,
			@Nullable DocumentId file) {
		DifReceipt receipt = new DifReceipt();
		receipt.setOrigin(origin);
		receipt.setReceivedOn(day);
		DifDeclaration form = new DifDeclaration();
		form.setReceipt(receipt);
		form.setEmployers(List.of(new EmployerHours(new BigDecimal(hours))));
		form.setDocuments((file != null) ? List.of(file) : List.of());
		return form;
	}

	private DifReceptions.Outcome enter(Agent who, HolderId holder, DifDeclaration form) {
		return SignedInAs.as(this.portal, who, () -> this.receptions.enter(who, holder, form,
				this.receptions.currentOf(who, holder).map(DifDetails::id).orElse(null)));
	}

	private DifReceptions.Outcome attach(Agent who, HolderId holder) {
		DocumentId file = SomeFiles.of(this.portal, new DocumentOwner(holder.value())).id();
		return SignedInAs.as(this.portal, who,
				() -> this.receptions.attach(who, holder,
						this.receptions.currentOf(who, holder).map(DifDetails::version).orElse(0L), "Reçu ce matin",
						List.of(file)));
	}

	private DifDecision.Outcome validate(Agent who, DifDetails read) {
		return SignedInAs.as(this.portal, who, () -> this.decisions.decide(who, read.id(), read.version(),
				new DifDecision(DifAct.VALIDATE, null, null, "")));
	}

	private DifDetails current(HolderId holder) {
		return SignedInAs.as(this.portal, this.agent, () -> this.receptions.currentOf(this.agent, holder))
			.orElseThrow();
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

}
