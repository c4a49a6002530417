package fr.compteformation.rights.dif;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;

import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.people.identityproof.IdentityProofs;
import fr.compteformation.people.identityproof.ProofMethod;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.rights.dif.constraint.DifPolicies;
import fr.compteformation.rights.hours.DifHours;
import fr.compteformation.rights.hours.EmployerHours;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.waiting.WaitingDeclaration;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/**
 * Hours that an account declares before its owner proved who they are, on every database.
 */
abstract class UnprovenDeclarationsTests extends PortalTests {

	@Autowired
	private DifDeclarations declarations;

	@Autowired
	private DifDeclarationRepository repository;

	@Autowired
	private DifLimits limits;

	@Autowired
	private IdentityProofs proofs;

	@Autowired
	private Holders holders;

	@Autowired
	private AccountLifeCycle accounts;

	@Autowired
	private Documents documents;

	@Autowired
	private AccessForTests access;

	private Object policies;

	private Learner learner;

	@BeforeEach
	void theyAreUnproven() {
		this.policies = ReflectionTestUtils.getField(this.limits, "policies");
		this.learner = Learner.unproven(this.portal);
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
	}

	@AfterEach
	void declaringStaysOpen() {
		ReflectionTestUtils.setField(this.limits, "policies", this.policies);
	}

	@Test
	void hoursWaitForTheProof() {
		DifDeclaration form = form("96");
		assertThat(declare(form)).isEqualTo(DifOutcome.DONE);
		assertThat(waiting().id()).isEqualTo(form.id().value());
		assertThat(waiting().documents()).isEqualTo(form.getDocuments());
		assertThat(this.repository.findById(form.id())).isEmpty();
		assertThat(this.learner.balances().dif().cents()).isZero();
	}

	@Test
	void theProofCreditsThemWithTheirOwnDate() {
		Instant then = this.clock.instant().truncatedTo(ChronoUnit.MICROS);
		DifDeclaration form = form("96");
		declare(form);
		this.clock.advance(Duration.ofDays(12));
		prove();
		DifDetails details = current();
		assertThat(details.id()).isEqualTo(form.id());
		assertThat(details.hours()).isEqualTo(new DifHours(96));
		assertThat(details.state()).isEqualTo(DifState.DECLARED);
		assertThat(details.declaredAt()).isBetween(then, then.plusSeconds(60));
		assertThat(details.dueOn()).isEqualTo(this.limits.due(DifState.Turn.AGENT));
		assertThat(this.learner.balances().dif().cents()).isEqualTo(144_000);
		assertThat(mails("dif-declared")).isOne();
	}

	@Test
	void theProofGivesTheirFilesToTheHolder() {
		DifDeclaration form = form("96");
		declare(form);
		DocumentId file = form.getDocuments().getFirst();
		prove();
		assertThat(this.learner.themselves(() -> this.documents.open(this.learner.citizen(), file))).isPresent();
		assertThat(this.repository.hasDocument(form.id(), file.value())).isTrue();
		assertThat(unused(file)).isFalse();
	}

	@Test
	void theLastDayCountsFromTheDeclaration() {
		endsToday();
		declare(form("96"));
		this.clock.advance(Duration.ofDays(5));
		assertThat(unproven().closed()).contains(today().minusDays(5));
		assertThat(declare(form("100"))).isEqualTo(DifOutcome.CLOSED);
		prove();
		assertThat(this.learner.balances().dif().cents()).isEqualTo(144_000);
	}

	@Test
	void whoeverOpenedThePageInTimeMayStillDeclare() {
		endsToday();
		DifSituation.Visit visit = unproven().visit();
		DifDeclaration form = form("96");
		this.clock.advance(Duration.ofDays(1));
		assertThat(declare(form, visit)).isEqualTo(DifOutcome.DONE);
	}

	@Test
	void theyAreReplacedWhileTheyWait() {
		DifDeclaration first = form("96");
		declare(first);
		DifDeclaration second = form("17.25", "17.25");
		assertThat(declare(second)).isEqualTo(DifOutcome.DONE);
		assertThat(waiting().id()).isEqualTo(second.id().value());
		assertThat(unused(first.getDocuments().getFirst())).isTrue();
		prove();
		assertThat(current().hours()).isEqualTo(new DifHours(35));
		assertThat(declarations()).isOne();
	}

	@Test
	void theSameFormSentAgainWaitsOnce() {
		DifDeclaration form = form("96");
		DifSituation.Visit visit = unproven().visit();
		assertThat(declare(form, visit)).isEqualTo(DifOutcome.DONE);
		assertThat(declare(form, visit)).isEqualTo(DifOutcome.DONE);
		prove();
		assertThat(declare(form, visit)).isEqualTo(DifOutcome.DONE);
		assertThat(this.learner.balances().dif().cents()).isEqualTo(144_000);
		assertThat(declarations()).isOne();
	}

	@Test
	void ofTwoWindowsOneDeclares() {
		DifSituation.Visit visit = unproven().visit();
		DifDeclaration one = form("96");
		DifDeclaration other = form("100");
		assertThat(Parallel
			.all(Stream.of(one, other).map((form) -> (Callable<DifOutcome>) () -> declare(form, visit)).toList()))
			.containsExactlyInAnyOrder(DifOutcome.DONE, DifOutcome.CHANGED);
	}

	@Test
	void proofsAtTheSameMomentCreditOnce() {
		declare(form("96"));
		Parallel.times(2, this::prove);
		assertThat(this.learner.balances().dif().cents()).isEqualTo(144_000);
		assertThat(declarations()).isOne();
	}

	@Test
	void declaredAndProvenAtTheSameMomentIsCredited() {
		DifDeclaration form = form("96");
		DifSituation.Visit visit = unproven().visit();
		Parallel.all(List.<Callable<Object>>of(() -> declare(form, visit), this::prove));
		assertThat(this.learner.balances().dif().cents()).isEqualTo(144_000);
		assertThat(rowsThatWait()).isZero();
	}

	@Test
	void aFormBegunBeforeTheProofIsSavedAfterIt() {
		DifDeclaration form = form("96");
		DifSituation.Visit visit = unproven().visit();
		prove();
		assertThat(declare(form, visit)).isEqualTo(DifOutcome.DONE);
		assertThat(this.learner.balances().dif().cents()).isEqualTo(144_000);
	}

	@Test
	void interruptedProofLeavesThemWaiting() {
		declare(form("96"));
		assertThatIllegalStateException().isThrownBy(() -> this.transaction.execute((status) -> {
			this.proofs.prove(account(), ProofMethod.LETTER, null);
			throw new IllegalStateException("killed");
		}));
		assertThat(waiting().documents()).hasSize(1);
		assertThat(declarations()).isZero();
		prove();
		assertThat(this.learner.balances().dif().cents()).isEqualTo(144_000);
	}

	@Test
	void nothingOfTheHolderIsShown() {
		declaredBefore("120");
		lock();
		assertThat(unproven().waiting()).isEmpty();
		assertThat(unproven().visit().seen()).isNull();
		assertThat(this.learner.themselves(() -> this.declarations.tracesOf(this.learner.citizen()))).isEmpty();
		assertThat(declare(form("96"))).isEqualTo(DifOutcome.DONE);
	}

	@Test
	void theyReplaceAnEarlierDeclarationOfTheHolder() {
		declaredBefore("120");
		this.clock.advance(Duration.ofMinutes(1));
		declare(form("96"));
		assertThat(this.learner.balances().dif().cents()).isEqualTo(180_000);
		prove();
		assertThat(current().hours()).isEqualTo(new DifHours(96));
		assertThat(this.learner.balances().dif().cents()).isEqualTo(144_000);
	}

	@Test
	void theyAreSetAsideOnceADossierIsValidated() {
		DifDeclaration form = form("96");
		declare(form);
		lock();
		prove();
		assertSetAside(form);
		assertThat(declarations()).isZero();
	}

	@Test
	void theyAreSetAsideWhileAnotherIsExamined() {
		DifDeclaration form = form("96");
		declaredBefore("120");
		declare(form);
		this.database.sql("update dif_declaration set state = 'DOCUMENT_ASKED', turn = 'CITIZEN' where holder_id = ?")
			.param(this.learner.holder().value())
			.update();
		prove();
		assertSetAside(form);
		assertThat(current().hours()).isEqualTo(new DifHours(120));
	}

	@Test
	void theyAreSetAsideForALaterDeclaration() {
		declaredBefore("120");
		DifDeclaration form = form("96");
		declare(form);
		anotherAccountDeclaredLater();
		prove();
		assertSetAside(form);
		assertThat(current().hours()).isEqualTo(new DifHours(120));
	}

	@Test
	void theyAreSetAsideIfTheHoursAreInUse() {
		this.learner.declaresDif(120);
		this.transaction.executeWithoutResult((status) -> this.portal.getBean(Funding.class)
			.reserve(this.learner.holder(), "D-1", "Anglais", new Euros(170_000), true, Euros.ZERO));
		DifDeclaration form = form("96");
		declare(form);
		prove();
		assertSetAside(form);
	}

	@Test
	void declaringUnderALooserPolicyReplacesThem() {
		DifDeclaration form = form("96");
		declare(form);
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		DifSituation.Open open = (DifSituation.Open) situation();
		assertThat(open.waiting()).map(WaitingDeclaration::id).contains(form.id().value());
		assertThat(open.current()).isEmpty();
		assertThat(declare(form("100"), open.visit())).isEqualTo(DifOutcome.DONE);
		assertThat(rowsThatWait()).isZero();
		assertThat(unused(form.getDocuments().getFirst())).isTrue();
		assertThat(this.learner.balances().dif().cents()).isEqualTo(150_000);
	}

	@Test
	void theyAreNotShownIfTheProofWouldSetThemAside() {
		declaredBefore("120");
		declare(form("96"));
		anotherAccountDeclaredLater();
		this.access.choose(IdentityProofPolicy.NONE);
		assertThat(((DifSituation.Open) situation()).waiting()).isEmpty();
		assertThat(rowsThatWait()).isOne();
	}

	@Test
	void theyGoWithTheAccount() {
		DifDeclaration form = form("96");
		declare(form);
		this.transaction.executeWithoutResult((status) -> this.accounts.erase(account()));
		assertThat(rowsThatWait()).isZero();
		assertThat(unused(form.getDocuments().getFirst())).isTrue();
	}

	@Test
	void theyGoWithADetachedAccount() {
		DifDeclaration form = form("96");
		declare(form);
		this.transaction.executeWithoutResult((status) -> this.holders.detach(account().value()));
		assertThat(rowsThatWait()).isZero();
		assertThat(unused(form.getDocuments().getFirst())).isTrue();
	}

	private void assertSetAside(DifDeclaration form) {
		assertThat(rowsThatWait()).isZero();
		assertThat(this.repository.findById(form.id())).isEmpty();
		assertThat(unused(form.getDocuments().getFirst())).isTrue();
		assertThat(mails("dif-set-aside")).isOne();
		assertThat(this.portal.getBean(DifMails.class)
			.compose(DifMails.Template.DIF_SET_ASIDE, account().value(), UUID.randomUUID())
			.orElseThrow()
			.details()).containsOnlyKeys("name", "number", "page");
	}

	// As if the holder had declared with a proven account.
	private void declaredBefore(String hours) {
		this.access.choose(IdentityProofPolicy.NONE);
		assertThat(SomeDeclarations.declare(this.portal, this.learner,
				SomeDeclarations.form(this.portal, this.learner, hours)))
			.isEqualTo(DifOutcome.DONE);
		this.access.choose(IdentityProofPolicy.BEFORE_RIGHTS);
	}

	// As if the holder had declared after this account did.
	private void anotherAccountDeclaredLater() {
		this.database.sql("update dif_declaration set declared_at = ? where holder_id = ?")
			.params(this.clock.instant().plusSeconds(60).atOffset(ZoneOffset.UTC), this.learner.holder().value())
			.update();
	}

	private void lock() {
		this.transaction.executeWithoutResult((status) -> this.declarations.lock(this.learner.holder()));
	}

	private void endsToday() {
		ReflectionTestUtils.setField(this.limits, "policies",
				new DifPolicies(DifPolicies.Attestation.REQUIRED, today()));
	}

	private LocalDate today() {
		return PortalTime.today(this.clock);
	}

	private boolean prove() {
		return this.transaction.execute((status) -> this.proofs.prove(account(), ProofMethod.LETTER, null));
	}

	private AccountId account() {
		return new AccountId(this.learner.citizen().accountId());
	}

	private DifOutcome declare(DifDeclaration form) {
		return declare(form, unproven().visit());
	}

	private DifOutcome declare(DifDeclaration form, DifSituation.Visit visit) {
		return this.learner.themselves(() -> this.declarations.declare(this.learner.citizen(), form, visit));
	}

	private DifSituation.Unproven unproven() {
		return (DifSituation.Unproven) situation();
	}

	private WaitingDeclaration waiting() {
		return unproven().waiting().orElseThrow();
	}

	private DifDetails current() {
		return ((DifSituation.Open) situation()).current().orElseThrow();
	}

	private DifSituation situation() {
		return this.learner.themselves(() -> this.declarations.situationOf(this.learner.citizen()));
	}

	private DifDeclaration form(String... hours) {
		DifDeclaration form = SomeDeclarations.form(this.portal, this.learner, hours[0]);
		form.setEmployers(Stream.of(hours).map((typed) -> new EmployerHours(new BigDecimal(typed))).toList());
		return form;
	}

	private int declarations() {
		return this.database.sql("select count(*) from dif_declaration where holder_id = ?")
			.param(this.learner.holder().value())
			.query(Integer.class)
			.single();
	}

	private int rowsThatWait() {
		return this.database.sql("select count(*) from waiting_dif where account_id = ?")
			.param(account().value())
			.query(Integer.class)
			.single();
	}

	private boolean unused(DocumentId file) {
		return this.database.sql("select unused_since is not null from document where id = ?")
			.param(file.value())
			.query(Boolean.class)
			.single();
	}

	// Mails about the declaration name its step, others the account.
	private long mails(String template) {
		return WaitingMails.with(this.database, template)
			.stream()
			.filter((mail) -> subjects().stream().anyMatch(mail::contains))
			.count();
	}

	private List<String> subjects() {
		List<UUID> steps = this.database.sql("""
				select id from dif_step where declaration_id in (select id from dif_declaration where holder_id = ?)""")
			.param(this.learner.holder().value())
			.query(UUID.class)
			.list();
		return Stream.concat(steps.stream(), Stream.of(account().value())).map(UUID::toString).toList();
	}

}
