package fr.compteformation.rights.dif;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

import jakarta.validation.ConstraintViolationException;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * DIF declarations, on every database.
 */
abstract class DifDeclarationsTests extends PortalTests {

	@Autowired
	private DifDeclarations declarations;

	@Autowired
	private Ledger ledger;

	@Autowired
	private DifMails mails;

	@Autowired
	private DifStepRepository steps;

	@Test
	void hoursAreCreditedAtOnce() throws Exception {
		Learner learner = new Learner(this.portal);
		assertThat(declare(learner, form(learner, "96"), open(learner))).isEqualTo(DifOutcome.DONE);
		assertThat(learner.balances().dif().cents()).isEqualTo(144_000);
		assertThat(current(learner).hours()).isEqualTo(new DifHours(96));
		assertThat(current(learner).documents()).hasSize(1);
	}

	@Test
	void severalEmployersAreAddedAndRoundedOnce() throws Exception {
		Learner learner = new Learner(this.portal);
		declare(learner, form(learner, "17.25", "17.25"), open(learner));
		assertThat(current(learner).hours()).isEqualTo(new DifHours(35));
		assertThat(current(learner).employers()).extracting(EmployerHours::hours)
			.usingElementComparator(BigDecimal::compareTo)
			.containsExactly(new BigDecimal("17.25"), new BigDecimal("17.25"));
	}

	@Test
	void zeroIsAnAnswerAndNeedsNoProof() {
		Learner learner = new Learner(this.portal);
		assertThat(declare(learner, filled("0"), open(learner))).isEqualTo(DifOutcome.DONE);
		assertThat(learner.balances().dif().cents()).isZero();
		assertThat(movements(learner)).hasSize(1);
	}

	@Test
	void theSameDeclarationSentAgainIsDeclaredOnce() throws Exception {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = form(learner, "96");
		DifSituation.Visit visit = open(learner);
		assertThat(declare(learner, form, visit)).isEqualTo(DifOutcome.DONE);
		assertThat(declare(learner, form, visit)).isEqualTo(DifOutcome.DONE);
		assertThat(movements(learner)).hasSize(1);
	}

	@Test
	void ofManyAtTheSameMomentOneIsDeclared() throws Exception {
		Learner learner = new Learner(this.portal);
		DifSituation.Visit visit = open(learner);
		Queue<DifDeclaration> forms = new ConcurrentLinkedQueue<>(
				List.of(form(learner, "96"), form(learner, "90"), form(learner, "80")));
		List<DifOutcome> outcomes = Parallel.times(3, () -> declare(learner, forms.remove(), visit));
		assertThat(outcomes).containsExactlyInAnyOrder(DifOutcome.DONE, DifOutcome.CHANGED, DifOutcome.CHANGED);
		assertThat(movements(learner)).hasSize(1);
	}

	@Test
	void anotherDeclarationTakesTheFormerBack() throws Exception {
		Learner learner = new Learner(this.portal);
		declare(learner, form(learner, "120"), open(learner));
		declare(learner, form(learner, "96"), open(learner));
		assertThat(movements(learner)).extracting(Movement::amount).containsExactly(-180_000L, 144_000L, 180_000L);
		assertThat(learner.balances().dif().cents()).isEqualTo(144_000);
	}

	@Test
	void whoeverSawAnotherDeclarationReplacesNothing() throws Exception {
		Learner learner = new Learner(this.portal);
		DifSituation.Visit early = open(learner);
		declare(learner, form(learner, "120"), open(learner));
		assertThat(declare(learner, form(learner, "96"), early)).isEqualTo(DifOutcome.CHANGED);
		assertThat(current(learner).hours()).isEqualTo(new DifHours(120));
	}

	@Test
	void aValidatedDossierLocksForGood() throws Exception {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = form(learner, "120");
		DifSituation.Visit visit = open(learner);
		this.transaction.executeWithoutResult((status) -> this.declarations.lock(learner.holder()));
		assertThat(declare(learner, form, visit)).isEqualTo(DifOutcome.LOCKED);
		assertThat(situation(learner)).isInstanceOf(DifSituation.Locked.class);
		assertThat(movements(learner)).isEmpty();
	}

	@Test
	void moreThanTheLawAllowedIsRefused() throws Exception {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = form(learner, "60", "60.5");
		assertThatExceptionOfType(ConstraintViolationException.class)
			.isThrownBy(() -> declare(learner, form, open(learner)));
		assertThat(movements(learner)).isEmpty();
	}

	@Test
	void hoursWithoutProofAreRefused() {
		Learner learner = new Learner(this.portal);
		assertThatExceptionOfType(ConstraintViolationException.class)
			.isThrownBy(() -> declare(learner, filled("96"), open(learner)));
	}

	@Test
	void aFileOfSomebodyElseProvesNothing() throws Exception {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = form(new Learner(this.portal), "96");
		assertThat(declare(learner, form, open(learner))).isEqualTo(DifOutcome.FILE_GONE);
		assertThat(movements(learner)).isEmpty();
	}

	@Test
	void nobodyDeclaresForSomebodyElse() {
		Learner learner = new Learner(this.portal);
		Learner stranger = new Learner(this.portal);
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> stranger
			.themselves(() -> this.declarations.declare(learner.citizen(), filled("0"), open(learner))));
	}

	@Test
	void thePersonIsNotifiedWithoutFigures() {
		Learner learner = new Learner(this.portal);
		DifDeclaration form = filled("0");
		declare(learner, form, open(learner));
		UUID step = this.steps.findByDeclarationOrderByPosition(form.id()).getFirst().id();
		assertThat(this.mails.compose(DifMails.Template.DIF_DECLARED, step, UUID.randomUUID()).orElseThrow().details())
			.containsOnlyKeys("name", "number", "page", "declaration");
	}

	private DifSituation.Visit open(Learner learner) {
		return ((DifSituation.Open) situation(learner)).visit();
	}

	private DifDetails current(Learner learner) {
		return ((DifSituation.Open) situation(learner)).current().orElseThrow();
	}

	private DifSituation situation(Learner learner) {
		return learner.themselves(() -> this.declarations.situationOf(learner.citizen()));
	}

	private DifOutcome declare(Learner learner, DifDeclaration form, DifSituation.Visit visit) {
		return learner.themselves(() -> this.declarations.declare(learner.citizen(), form, visit));
	}

	private List<Movement> movements(Learner learner) {
		return this.ledger.movementsOf(learner.holder());
	}

	private DifDeclaration form(Learner learner, String... hours) {
		DifDeclaration form = filled(hours);
		DocumentId proof = SomeFiles.of(this.portal, learner.citizen()).id();
		form.setDocuments(List.of(proof));
		return form;
	}

	private static DifDeclaration filled(String... hours) {
		DifDeclaration form = new DifDeclaration();
		form.setEmployers(Arrays.stream(hours).map((typed) -> new EmployerHours(new BigDecimal(typed))).toList());
		return form;
	}

}
