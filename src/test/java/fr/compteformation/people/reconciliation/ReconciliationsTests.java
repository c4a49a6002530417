package fr.compteformation.people.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.agent.SomeAgents;
import fr.compteformation.people.account.AccountId;
import fr.compteformation.people.account.Profiles;
import fr.compteformation.people.holder.Attachment;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.InsertedAccounts;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.WaitingAttachment;
import fr.compteformation.platform.mail.WaitingMails;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/**
 * Agents’ name checks, on every database.
 */
abstract class ReconciliationsTests extends PortalTests {

	private static final ReconciliationDecision SAME = decision(NameVerdict.SAME_PERSON, "");

	private static final ReconciliationDecision OTHER = decision(NameVerdict.OTHER_PERSON, " Pas le même prénom. ");

	private final Nir nir = People.newNir();

	private final Agent agent = agent();

	private Citizen citizen;

	private AccountId account;

	@Autowired
	private Reconciliations reconciliations;

	@Autowired
	private Holders holders;

	@BeforeEach
	void onlyOneAccountWaits() {
		this.citizen = WaitingAccounts.only(this.portal, this.nir);
		this.account = new AccountId(this.citizen.accountId());
	}

	@Test
	void whoWaitsIsInTheQueue() {
		assertThat(page()).extracting(WaitingAttachment::account).containsExactly(this.account.value());
	}

	@Test
	void anAgentSeesBothNamesAndNoWholeNumber() {
		ReconciliationCase opened = open(this.agent);
		assertThat(opened.comparison().claimedName()).isEqualTo("L’Héritier");
		assertThat(opened.comparison().knownName()).isEqualTo("Durand");
		assertThat(opened.firstName()).isEqualTo("Chloé");
		assertThat(opened.maskedNir()).isEqualTo("2 55 08 •• ••• •••");
		assertThat(opened.own()).isFalse();
		assertThat(opened.decided()).isEmpty();
		assertThat(journal()).containsExactly("PERSON_OPENED null null");
	}

	@Test
	void theSamePersonSeesTheRightsAndIsNotified() {
		assertThat(decide(this.agent, seen(), SAME)).isEqualTo(Reconciliations.Outcome.DONE);
		assertThat(this.holders.attachmentOf(this.account.value())).isInstanceOf(Attachment.Attached.class);
		assertThat(page()).isEmpty();
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.reconciliations.open(this.agent, this.account)))
			.isEmpty();
		assertThat(journal()).contains("ATTACHMENT_DECIDED RECONCILING ATTACHED");
		assertThat(mail("attachment-accepted")).isPresent();
	}

	@Test
	void anotherPersonSeesNothingAndIsNotified() {
		assertThat(decide(this.agent, seen(), OTHER)).isEqualTo(Reconciliations.Outcome.DONE);
		assertThat(this.holders.attachmentOf(this.account.value())).isEqualTo(new Attachment.Refused());
		assertThat(page()).isEmpty();
		assertThat(journal()).contains("ATTACHMENT_DECIDED RECONCILING REFUSED");
		assertThat(mail("attachment-refused")).isPresent();
	}

	@Test
	void whatWasRefusedMayBeAcceptedAndItsRemarkIsKept() {
		decide(this.agent, seen(), OTHER);
		ReconciliationCase opened = open(this.agent);
		assertThat(opened.comparison().refused()).isTrue();
		assertThat(opened.decided()).singleElement().satisfies((decided) -> {
			assertThat(decided.verdict()).isEqualTo(NameVerdict.OTHER_PERSON);
			assertThat(decided.remark()).isEqualTo("Pas le même prénom.");
			assertThat(decided.agent()).isEqualTo(214);
		});
		assertThat(decide(this.agent, opened.comparison().version(), SAME)).isEqualTo(Reconciliations.Outcome.DONE);
		assertThat(journal()).contains("ATTACHMENT_DECIDED REFUSED ATTACHED");
	}

	@Test
	void aRefusalNeedsARemarkAndNoneIsTooLong() {
		long seen = seen();
		assertThatIllegalArgumentException()
			.isThrownBy(() -> decide(this.agent, seen, decision(NameVerdict.OTHER_PERSON, " \n ")));
		assertThatIllegalArgumentException()
			.isThrownBy(() -> decide(this.agent, seen, decision(NameVerdict.SAME_PERSON, "x".repeat(2001))));
	}

	@Test
	void nobodyDecidesAboutTheirOwnAccount() {
		Agent self = SomeAgents.whoIs(this.portal, this.nir);
		assertThat(open(self).own()).isTrue();
		assertThat(decide(self, seen(), SAME)).isEqualTo(Reconciliations.Outcome.OWN_ACCOUNT);
		assertThat(page()).hasSize(1);
	}

	@Test
	void whatChangedMeanwhileIsNotOverwritten() {
		long seen = seen();
		decide(this.agent, seen, OTHER);
		assertThat(decide(agent(), seen, SAME)).isEqualTo(Reconciliations.Outcome.CHANGED);
		assertThat(this.holders.attachmentOf(this.account.value())).isEqualTo(new Attachment.Refused());
	}

	@Test
	void ofManyAgentsAtOnceOneDecides() {
		long seen = seen();
		List<Reconciliations.Outcome> outcomes = Parallel.times(4, () -> decide(agent(), seen, OTHER));
		assertThat(outcomes).containsOnlyOnce(Reconciliations.Outcome.DONE)
			.filteredOn(Reconciliations.Outcome.CHANGED::equals)
			.hasSize(3);
		assertThat(open(this.agent).decided()).hasSize(1);
	}

	@Test
	void noSecondAccountIsAttached() {
		this.holders.attach(InsertedAccounts.insert(this.database), this.nir, "Durand");
		ReconciliationCase opened = open(this.agent);
		assertThat(opened.comparison().otherAttached()).isTrue();
		assertThat(decide(this.agent, opened.comparison().version(), SAME))
			.isEqualTo(Reconciliations.Outcome.ANOTHER_ATTACHED);
		assertThat(this.holders.attachmentOf(this.account.value())).isEqualTo(new Attachment.Reconciling());
	}

	@Test
	void whatIsNoAccountIsNotThere() {
		AccountId nobody = new AccountId(UUID.randomUUID());
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.reconciliations.open(this.agent, nobody)))
			.isEmpty();
		assertThat(
				SignedInAs.as(this.portal, this.agent, () -> this.reconciliations.decide(this.agent, nobody, 0, SAME)))
			.isEqualTo(Reconciliations.Outcome.CHANGED);
	}

	@Test
	void citizensAndOtherAgentsMayNot() {
		Agent another = agent();
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(
				() -> SignedInAs.as(this.portal, this.citizen, () -> this.reconciliations.page(this.agent, null)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.as(this.portal, this.citizen,
				() -> this.reconciliations.open(this.agent, this.account)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.as(this.portal, this.citizen,
				() -> this.reconciliations.decide(this.agent, this.account, 0, SAME)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.as(this.portal, another,
				() -> this.reconciliations.decide(this.agent, this.account, 0, SAME)));
		assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> SignedInAs.as(this.portal, this.citizen,
				() -> this.portal.getBean(Profiles.class).identityOf(this.agent, this.account)));
	}

	private long seen() {
		return open(this.agent).comparison().version();
	}

	private ReconciliationCase open(Agent who) {
		return SignedInAs.as(this.portal, who, () -> this.reconciliations.open(who, this.account)).orElseThrow();
	}

	private Reconciliations.Outcome decide(Agent who, long seen, ReconciliationDecision decision) {
		return SignedInAs.as(this.portal, who, () -> this.reconciliations.decide(who, this.account, seen, decision));
	}

	private List<WaitingAttachment> page() {
		return SignedInAs.as(this.portal, this.agent, () -> this.reconciliations.page(this.agent, null));
	}

	private List<String> journal() {
		return this.database.sql("""
				select act || ' ' || coalesce(value_before, 'null') || ' ' || coalesce(value_after, 'null')
				from journal_entry where subject_id = ? order by id""")
			.param(this.account.value())
			.query(String.class)
			.list();
	}

	private Optional<String> mail(String kind) {
		return WaitingMails.with(this.database, kind).stream().findFirst();
	}

	private static Agent agent() {
		return new Agent(UUID.randomUUID(), 214, "Agent 214", false);
	}

	private static ReconciliationDecision decision(NameVerdict verdict, String remark) {
		ReconciliationDecision decision = new ReconciliationDecision(verdict);
		decision.setRemark(remark);
		return decision;
	}

}
