package fr.compteformation.personal.preparation;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.OnPostgresql;
import fr.compteformation.Parallel;
import fr.compteformation.PortalTests;
import fr.compteformation.career.project.Project;
import fr.compteformation.career.project.Projects;
import fr.compteformation.career.project.SomeProjects;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.AccountLifeCycle;
import fr.compteformation.people.alert.SecurityAlertLinks;
import fr.compteformation.people.alert.SecurityAlerts;
import fr.compteformation.people.identityproof.AccessForTests;
import fr.compteformation.people.identityproof.IdentityProofPolicy;
import fr.compteformation.personal.delegation.Preparable;
import fr.compteformation.personal.delegation.SomeDelegations;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.training.dossier.DossierState;
import fr.compteformation.training.dossier.Dossiers;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** What helpers prepare and people take over, on every database. */
@OnPostgresql
class PreparationsTests extends PortalTests {

	@Autowired
	private Preparations preparations;

	@Autowired
	private ReceivedPreparations received;

	@Autowired
	private PreparationMails mails;

	@Autowired
	private Projects projects;

	@Autowired
	private SecurityAlerts alerts;

	@Autowired
	private AccountLifeCycle accounts;

	@Autowired
	private AccessForTests access;

	private Learner person;

	private Learner helper;

	private UUID delegation;

	@BeforeEach
	void aCounsellorHelps() {
		this.person = new Learner(this.portal).earns(40);
		this.helper = new Learner(this.portal);
		this.delegation = SomeDelegations.between(this.portal, this.person, this.helper, Preparable.values());
	}

	@Test
	void nothingOfThePersonChangesUntilTheyTakeItOver() {
		prepare(SomePreparations.trade());
		prepare(SomePreparations.step("Appeler un boulanger"));
		prepare(SomePreparations.session(this.portal, this.helper));
		assertThat(project().isEmpty()).isTrue();
		assertThat(dossiers()).isEmpty();
		open().forEach((prepared) -> assertThat(take(prepared.id())).isInstanceOf(Takeover.Done.class));
		assertThat(project().target().orElseThrow().trade().code()).isEqualTo("D1102");
		assertThat(project().steps()).singleElement()
			.satisfies((step) -> assertThat(step.text()).isEqualTo("Appeler un boulanger"));
		assertThat(dossiers()).containsExactly(DossierState.DRAFT);
		assertThat(open()).isEmpty();
	}

	@Test
	void whatThePersonWroteStays() {
		SomeProjects.of(this.portal, this.person);
		prepare(SomePreparations.step("Appeler un pâtissier"));
		take(open().getFirst().id());
		assertThat(project().steps()).hasSize(2);
	}

	@Test
	void aTradeReplacesOnlyTheOneThatThePersonSaw() {
		prepare(new PreparedContent.Target("D1106"));
		UUID id = open().getFirst().id();
		SomeProjects.of(this.portal, this.person);
		assertThat(take(id)).isEqualTo(new Takeover.Impossible(Takeover.Reason.TARGET_CHANGED));
		assertThat(project().target().orElseThrow().trade().code()).isEqualTo("D1102");
		this.person.themselves(() -> this.received.take(this.person.citizen(), id, "D1102"));
		assertThat(project().target().orElseThrow().trade().code()).isEqualTo("D1106");
	}

	@Test
	void preparingTwiceIsPreparingOnce() {
		prepare(SomePreparations.hours("96", "17.5"));
		assertThat(prepare(SomePreparations.hours("96.00", "17.5"))).isEqualTo(PreparationOutcome.DONE);
		prepare(SomePreparations.trade());
		prepare(SomePreparations.trade());
		assertThat(open()).hasSize(2);
	}

	@Test
	void onlyWhatWasAllowedIsPrepared() {
		Learner giver = new Learner(this.portal).earns(40);
		UUID other = SomeDelegations.between(this.portal, giver, this.helper, Preparable.DIF);
		assertThat(SomePreparations.prepare(this.portal, this.helper, other, SomePreparations.trade()))
			.isEqualTo(PreparationOutcome.ENDED);
		assertThat(SomePreparations.prepare(this.portal, this.helper, other, SomePreparations.hours("96")))
			.isEqualTo(PreparationOutcome.DONE);
	}

	@Test
	void aForgedIdPreparesAndWithdrawsNothing() {
		Learner stranger = new Learner(this.portal);
		assertThat(SomePreparations.prepare(this.portal, stranger, this.delegation, SomePreparations.trade()))
			.isEqualTo(PreparationOutcome.ENDED);
		assertThat(SomePreparations.prepare(this.portal, this.helper, UUID.randomUUID(), SomePreparations.trade()))
			.isEqualTo(PreparationOutcome.ENDED);
		// The giver is not their own helper.
		assertThat(SomePreparations.prepare(this.portal, this.person, this.delegation, SomePreparations.trade()))
			.isEqualTo(PreparationOutcome.ENDED);
		prepare(SomePreparations.trade());
		UUID id = open().getFirst().id();
		assertThat(withdraw(stranger, id)).isFalse();
		assertThat(withdraw(this.person, id)).isFalse();
		assertThat(stranger.themselves(() -> this.received.take(stranger.citizen(), id, null)))
			.isInstanceOf(Takeover.Gone.class);
		assertThat(this.helper.themselves(() -> this.received.take(this.helper.citizen(), id, null)))
			.isInstanceOf(Takeover.Gone.class);
		assertThat(open()).hasSize(1);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.helper.themselves(() -> this.received.openFor(this.person.citizen())));
	}

	@Test
	void contentThatNoFormAllowsIsRefused() {
		List.of(SomePreparations.hours(), SomePreparations.hours("121"), SomePreparations.step(" "),
				SomePreparations.step("a".repeat(201)), new PreparedContent.Target("XXXXX"))
			.forEach((content) -> assertThatIllegalArgumentException().isThrownBy(() -> prepare(content)));
	}

	@Test
	void afterRevocationOnlyThePersonGoesOn() {
		prepare(SomePreparations.trade());
		SomeDelegations.end(this.portal, this.person, this.delegation);
		assertThat(prepare(SomePreparations.hours("96"))).isEqualTo(PreparationOutcome.ENDED);
		UUID id = open().getFirst().id();
		assertThat(withdraw(this.helper, id)).isFalse();
		assertThat(mine()).isEmpty();
		assertThat(take(id)).isInstanceOf(Takeover.Done.class);
	}

	@Test
	void afterItsLastDayNothingIsPrepared() {
		this.clock.advance(Duration.ofDays(95));
		assertThat(prepare(SomePreparations.trade())).isEqualTo(PreparationOutcome.ENDED);
	}

	@Test
	void nothingIsPreparedWhileTheProofIsWithdrawn() {
		this.access.choose(IdentityProofPolicy.BEFORE_SPENDING);
		this.person.losesTheProof();
		assertThat(prepare(SomePreparations.trade())).isEqualTo(PreparationOutcome.ENDED);
	}

	@Test
	void aSuspensionOfEitherWithdrawsWhatWaits() {
		prepare(SomePreparations.trade());
		suspend(this.helper);
		assertThat(open()).isEmpty();
		assertThat(prepare(SomePreparations.step("Encore"))).isEqualTo(PreparationOutcome.ENDED);
		Learner other = new Learner(this.portal);
		UUID second = SomeDelegations.between(this.portal, this.person, other, Preparable.PROJECT);
		SomePreparations.prepare(this.portal, other, second, SomePreparations.trade());
		suspend(this.person);
		assertThat(rows("settlement is null")).isZero();
		assertThat(SomePreparations.prepare(this.portal, other, second, SomePreparations.step("Encore")))
			.isEqualTo(PreparationOutcome.ENDED);
	}

	@Test
	void anErasedAccountTakesItAlongOnBothSides() {
		prepare(SomePreparations.hours("96"));
		erase(this.helper);
		assertThat(rows("true")).isZero();
		assertThat(open()).isEmpty();
		Learner other = new Learner(this.portal);
		UUID second = SomeDelegations.between(this.portal, this.person, other, Preparable.DIF);
		SomePreparations.prepare(this.portal, other, second, SomePreparations.hours("96"));
		erase(this.person);
		assertThat(rows("true")).isZero();
		assertThat(SomePreparations.prepare(this.portal, other, second, SomePreparations.hours("12")))
			.isEqualTo(PreparationOutcome.ENDED);
	}

	@Test
	void theHelperTakesBackWhatNobodyTook() {
		prepare(SomePreparations.hours("96"));
		UUID id = open().getFirst().id();
		assertThat(withdraw(this.helper, id)).isTrue();
		assertThat(withdraw(this.helper, id)).isFalse();
		assertThat(take(id)).isInstanceOf(Takeover.Gone.class);
		assertThat(mine()).isEmpty();
		assertThat(this.database.sql("select count(*) from preparation_employer where preparation_id = ?")
			.param(id)
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void theHelperLearnsThatItWasSettledNotHow() {
		prepare(SomePreparations.trade());
		prepare(SomePreparations.step("Appeler un boulanger"));
		open().forEach((prepared) -> this.person.themselves(() -> {
			this.received.dismiss(this.person.citizen(), prepared.id());
			return null;
		}));
		assertThat(mine()).hasSize(2).allMatch((prepared) -> prepared.settledAt() != null);
		assertThat(project().isEmpty()).isTrue();
	}

	@Test
	void twoAtOnceTakeItOverOnce() {
		prepare(SomePreparations.step("Appeler un boulanger"));
		UUID id = open().getFirst().id();
		List<Takeover> taken = Parallel.times(2, () -> take(id));
		assertThat(taken.stream().filter(Takeover.Done.class::isInstance)).hasSize(1);
		assertThat(project().steps()).hasSize(1);
	}

	@Test
	void aWithdrawalAndATakeoverNeverBothSucceed() {
		prepare(SomePreparations.step("Appeler un boulanger"));
		UUID id = open().getFirst().id();
		List<Boolean> won = Parallel
			.all(List.<Callable<Boolean>>of(() -> take(id) instanceof Takeover.Done, () -> withdraw(this.helper, id)));
		assertThat(won).containsOnlyOnce(true);
		assertThat(project().steps()).hasSize(won.getFirst() ? 1 : 0);
	}

	@Test
	void everythingPreparedIsInTheHistoryAndOneEmailADay() {
		prepare(SomePreparations.trade());
		UUID first = open().getFirst().id();
		prepare(SomePreparations.step("Appeler un boulanger"));
		assertThat(this.database.sql("select act from account_event where account_id = ? order by id desc limit 2")
			.param(this.person.citizen().accountId())
			.query(String.class)
			.list()).containsOnly("PREPARED_BY_HELPER");
		assertThat(emails()).isOne();
		take(first);
		assertThat(isAnnounced(first)).isTrue();
		take(open().getFirst().id());
		assertThat(isAnnounced(first)).isFalse();
		this.clock.advance(Duration.ofHours(25));
		prepare(SomePreparations.step("Appeler un pâtissier"));
		assertThat(emails()).isEqualTo(2);
	}

	@Test
	void withdrawingDoesNotPreventTheEmail() {
		prepare(SomePreparations.trade());
		UUID announced = open().getFirst().id();
		withdraw(this.helper, announced);
		assertThat(isAnnounced(announced)).isTrue();
		prepare(SomePreparations.step("Appeler un boulanger"));
		assertThat(isAnnounced(announced)).isTrue();
	}

	@Test
	void declaringSettlesOnlyTheHoursThatWereShown() {
		prepare(SomePreparations.hours("96"));
		UUID shown = open().getFirst().id();
		prepare(SomePreparations.hours("40"));
		this.person.themselves(() -> {
			this.received.settleHours(this.person.citizen(), List.of(shown));
			return null;
		});
		assertThat(open()).singleElement()
			.satisfies((prepared) -> assertThat(prepared.content()).isEqualTo(SomePreparations.hours("40")));
	}

	@Test
	void withdrawingDoesNotAllowMoreADay() {
		for (int i = 0; i < Preparations.MOST; i++) {
			prepare(SomePreparations.step("Étape " + i));
			withdraw(this.helper, open().getFirst().id());
		}
		assertThat(prepare(SomePreparations.step("Une de trop"))).isEqualTo(PreparationOutcome.TOO_MUCH);
		assertThat(emails()).isOne();
	}

	@Test
	void itIsForgottenNinetyDaysLater() {
		prepare(SomePreparations.hours("96"));
		this.clock.advance(Duration.ofDays(89));
		forgetOld();
		assertThat(rows("true")).isOne();
		this.clock.advance(Duration.ofDays(2));
		forgetOld();
		assertThat(rows("true")).isZero();
	}

	private PreparationOutcome prepare(PreparedContent content) {
		return SomePreparations.prepare(this.portal, this.helper, this.delegation, content);
	}

	private boolean isAnnounced(UUID id) {
		return this.mails.compose(PreparationMails.Template.PREPARED_FOR_YOU, id, UUID.randomUUID()).isPresent();
	}

	private List<PreparedForPerson> open() {
		return this.person.themselves(() -> this.received.openFor(this.person.citizen()));
	}

	private List<PreparedByHelper> mine() {
		return this.helper.themselves(() -> this.preparations.by(this.helper.citizen(), this.delegation));
	}

	private Takeover take(UUID id) {
		return this.person.themselves(() -> this.received.take(this.person.citizen(), id, null));
	}

	private boolean withdraw(Learner who, UUID id) {
		return who.themselves(() -> this.preparations.withdraw(who.citizen(), id));
	}

	private Project project() {
		return this.person.themselves(() -> this.projects.of(this.person.citizen()));
	}

	private List<DossierState> dossiers() {
		return this.person.themselves(() -> this.portal.getBean(Dossiers.class).of(this.person.citizen()))
			.stream()
			.map((dossier) -> dossier.state())
			.toList();
	}

	private void suspend(Learner who) {
		UUID alert = this.transaction.execute((status) -> this.alerts.raise(new AccountId(who.citizen().accountId())));
		this.alerts.use(SecurityAlertLinks.token(this.portal, alert));
	}

	private void erase(Learner who) {
		this.transaction
			.executeWithoutResult((status) -> this.accounts.erase(new AccountId(who.citizen().accountId())));
	}

	private void forgetOld() {
		this.transaction.executeWithoutResult((status) -> this.preparations.forgetOld());
	}

	private int rows(String condition) {
		return this.database.sql("select count(*) from preparation where account_id = ? and " + condition)
			.param(this.person.citizen().accountId())
			.query(Integer.class)
			.single();
	}

	private long emails() {
		return this.database.sql("select id from preparation where account_id = ?")
			.param(this.person.citizen().accountId())
			.query(UUID.class)
			.list()
			.stream()
			.filter((id) -> !WaitingMails.with(this.database, "prepared-for-you", id).isEmpty())
			.count();
	}

}
