package fr.compteformation.office.backoffice;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

import fr.compteformation.PortalTests;
import fr.compteformation.SignedInAs;
import fr.compteformation.office.review.DifReviews;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.security.Agent;
import fr.compteformation.rights.dif.DifState;
import fr.compteformation.rights.dif.SomeDeclarations;
import fr.compteformation.rights.ledger.RightsOfPeople;
import fr.compteformation.training.dossier.Learner;

import static fr.compteformation.People.newNir;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * The search for people, on every database.
 */
abstract class PeopleTests extends PortalTests {

	private final Agent agent = new Agent(UUID.randomUUID(), 214, "Agent 214", false);

	@Autowired
	private People people;

	@Autowired
	private RightsOfPeople rights;

	@Autowired
	private DifReviews declarations;

	@Autowired
	private Holders holders;

	@Test
	void somebodyIsFoundByTheirNumberAsTheirCardShowsIt() {
		Learner learner = new Learner(this.portal);
		assertThat(search(learner.nir().formatted())).isEqualTo(new PersonSearch.Found(learner.holder()));
		assertThat(search(learner.nir().value())).isEqualTo(new PersonSearch.Found(learner.holder()));
		assertThat(journal()).containsExactly("PERSON_SEARCHED " + learner.holder().value(),
				"PERSON_SEARCHED " + learner.holder().value());
	}

	@Test
	void somebodyIsFoundByTheirAccountNumber() {
		Learner learner = new Learner(this.portal);
		String number = open(learner.holder()).number().formatted();
		assertThat(search(number)).isEqualTo(new PersonSearch.Found(learner.holder()));
	}

	@Test
	void aSearchThatFindsNobodyIsJournaledToo() {
		assertThat(search(newNir().value())).isEqualTo(new PersonSearch.Nobody());
		assertThat(search("1789372990")).isEqualTo(new PersonSearch.Nobody());
		assertThat(journal()).containsExactly("PERSON_SEARCHED null", "PERSON_SEARCHED null");
	}

	@ParameterizedTest
	@CsvSource({ "'', NEITHER", "L’Héritier, NEITHER", "2 55 08 14 168 025, NEITHER", "2 55 08 14 168 025 39, NIR",
			"17 89 37 29 91, ACCOUNT_NUMBER" })
	void nobodyIsLookedForByAnythingElse(String typed, PersonSearch.Problem problem) {
		assertThat(search(typed)).isEqualTo(new PersonSearch.Unreadable(problem));
		assertThat(journal()).isEmpty();
	}

	@Test
	void aPersonIsNamedAsInTheirAccountAndTheirNumberIsMasked() {
		Learner learner = new Learner(this.portal);
		Person person = open(learner.holder());
		assertThat(person.name()).isEqualTo("Chloé L’Héritier");
		assertThat(person.maskedNir()).isEqualTo("2 55 08 •• ••• •••");
		assertThat(person.account()).isEqualTo(Person.AccountState.OPEN);
		assertThat(person.toString()).doesNotContain("Chloé");
		assertThat(journal()).containsExactly("PERSON_OPENED " + learner.holder().value());
	}

	@Test
	void aNumberIsShownOnceItIsJournaled() {
		Learner learner = new Learner(this.portal);
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.people.unmask(this.agent, learner.holder())))
			.isEqualTo(learner.nir().formatted());
		assertThat(journal()).containsExactly("NIR_UNMASKED " + learner.holder().value());
	}

	@Test
	void whoHasNoAccountIsKnownFromTheFiles() {
		Nir nir = newNir();
		HolderId holder = known(nir);
		assertThat(search(nir.value())).isEqualTo(new PersonSearch.Found(holder));
		Person person = open(holder);
		assertThat(person.name()).isEqualTo("Durand");
		assertThat(person.account()).isEqualTo(Person.AccountState.NONE);
	}

	@Test
	void anAccountUnderAnotherNameWaits() {
		Nir nir = newNir();
		HolderId holder = known(nir);
		Learner.whoseNameDiffers(this.portal, nir);
		assertThat(open(holder).account()).isEqualTo(Person.AccountState.RECONCILING);
		assertThat(open(holder).name()).isEqualTo("Durand");
	}

	@Test
	void whoIsNotThereIsNotOpened() {
		HolderId unknown = new HolderId(UUID.randomUUID());
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.people.open(this.agent, unknown))).isEmpty();
		assertThat(journal()).isEmpty();
	}

	@Test
	void theDeclarationThatStandsComesFirst() {
		Learner learner = new Learner(this.portal);
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "90"));
		SomeDeclarations.declare(this.portal, learner, SomeDeclarations.form(this.portal, learner, "96"));
		assertThat(SignedInAs.as(this.portal, this.agent,
				() -> this.declarations.declarationsOf(this.agent, learner.holder())))
			.satisfiesExactly((line) -> {
				assertThat(line.hours().value()).isEqualTo(96);
				assertThat(line.standing()).isTrue();
				assertThat(line.state()).isEqualTo(DifState.DECLARED);
			}, (line) -> {
				assertThat(line.hours().value()).isEqualTo(90);
				assertThat(line.standing()).isFalse();
			});
	}

	@Test
	void rightsAreThoseOfThePerson() {
		Learner learner = new Learner(this.portal).earns(100).worksHard(4);
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.rights.balancesOf(this.agent, learner.holder())))
			.isEqualTo(learner.balances());
		assertThat(SignedInAs.as(this.portal, this.agent, () -> this.rights.movementsOf(this.agent, learner.holder())))
			.hasSize(2);
	}

	@Test
	void nobodyElseAsksAnyOfIt() {
		Learner learner = new Learner(this.portal);
		for (Runnable question : List.<Runnable>of(() -> this.people.search(this.agent, learner.nir().value()),
				() -> this.people.open(this.agent, learner.holder()),
				() -> this.people.unmask(this.agent, learner.holder()),
				() -> this.rights.balancesOf(this.agent, learner.holder()),
				() -> this.rights.movementsOf(this.agent, learner.holder()),
				() -> this.declarations.declarationsOf(this.agent, learner.holder()))) {
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> learner.themselves(() -> {
				question.run();
				return true;
			}));
		}
		assertThat(journal()).isEmpty();
	}

	private HolderId known(Nir nir) {
		this.transaction.executeWithoutResult((status) -> this.holders.known(Map.of(nir, "Durand")));
		return this.holders.byNir(nir).orElseThrow();
	}

	private PersonSearch search(String typed) {
		return SignedInAs.as(this.portal, this.agent, () -> this.people.search(this.agent, typed));
	}

	private Person open(HolderId holder) {
		return SignedInAs.as(this.portal, this.agent, () -> this.people.open(this.agent, holder)).orElseThrow();
	}

	/** This agent’s entries in the audit log, oldest first. */
	private List<String> journal() {
		return this.database.sql("select act, subject_id from journal_entry where agent_id = ? order by id")
			.param(this.agent.agentId())
			.query((row, number) -> row.getString("act") + " " + row.getString("subject_id"))
			.list();
	}

}
