package fr.compteformation.demo;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Counter;
import fr.compteformation.rights.ledger.Diploma;
import fr.compteformation.rights.ledger.DiplomaDeclaration;
import fr.compteformation.rights.ledger.Diplomas;
import fr.compteformation.rights.ledger.Funding;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;
import fr.compteformation.rights.ledger.MovementKind;
import fr.compteformation.rights.rules.RuleCode;

import static org.assertj.core.api.Assertions.assertThat;

class DemoRightsTests extends PortalTests {

	@Autowired
	private Holders holders;

	@Autowired
	private Diplomas diplomas;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Funding funding;

	@BeforeEach
	void start() {
		DemoParts.fill(this.portal, DemoPeople.class, DemoRights.class);
	}

	@Test
	void chloeHasRightsInEveryAccountAndReachesTheCap() {
		Balances balances = this.ledger.balancesOf(holder(DemoPeople.CHLOE));
		assertThat(balances.headline()).isEqualTo(new Euros(500_000));
		assertThat(balances.dif()).isEqualTo(new Euros(105_000));
		assertThat(balances.cec()).isEqualTo(new Euros(24_000));
		assertThat(balances.c2pPoints()).isEqualTo(8);
	}

	@Test
	void aYearOfLittleWorkEarnedChloeItsShare() {
		assertThat(years(DemoPeople.CHLOE)).filteredOn((credit) -> String.valueOf(credit.earnedIn()).equals("2021"))
			.extracting(Movement::amount)
			.containsExactly(18_669L);
	}

	@Test
	void marieClementineEarnsMoreSinceSheDeclaredHerDiploma() {
		HolderId holder = holder(DemoPeople.MARIE_CLEMENTINE);
		assertThat(this.diplomas.declaredBy(List.of(holder)).get(holder)).extracting(DiplomaDeclaration::level)
			.containsExactly(Diploma.BELOW_LEVEL_3);
		assertThat(years(DemoPeople.MARIE_CLEMENTINE)).extracting((credit) -> credit.rule().code())
			.startsWith(RuleCode.CPF_ANNUAL, RuleCode.CPF_ANNUAL, RuleCode.CPF_ANNUAL_LOW_DIPLOMA);
	}

	@Test
	void aLateEmployerAddedTheDifferenceToHerYear() {
		assertThat(years(DemoPeople.MARIE_CLEMENTINE))
			.filteredOn((credit) -> String.valueOf(credit.earnedIn()).equals("2022"))
			.extracting(Movement::amount)
			.containsExactly(25_887L, 54_113L);
	}

	@Test
	void zeroHoursOfDifAreAnAnswerAndNoneGivenIsNot() {
		assertThat(this.funding.difIsDeclared(holder(DemoPeople.MARIE_CLEMENTINE))).isTrue();
		assertThat(this.funding.difIsDeclared(holder(DemoPeople.MALO))).isFalse();
	}

	@Test
	void maloHasNothingYet() {
		assertThat(this.ledger.movementsOf(holder(DemoPeople.MALO))).isEmpty();
	}

	@Test
	void whatMaryvonneEarnedWaitsForHer() {
		assertThat(this.ledger.balancesOf(holder(DemoPeople.MARYVONNE)).cpf().cents()).isPositive();
	}

	@Test
	void isTheSameAtTheNextStart() {
		List<List<Movement>> before = everything();
		start();
		assertThat(everything()).isEqualTo(before);
	}

	private List<List<Movement>> everything() {
		return List.of(DemoPeople.CHLOE, DemoPeople.MALO, DemoPeople.MARIE_CLEMENTINE, DemoPeople.MARYVONNE)
			.stream()
			.map((nir) -> this.ledger.movementsOf(holder(nir)))
			.toList();
	}

	/** Credits for years of work, oldest first. */
	private List<Movement> years(Nir nir) {
		return this.ledger.movementsOf(holder(nir))
			.stream()
			.filter((movement) -> movement.counter() == Counter.CPF && movement.kind() == MovementKind.ANNUAL_CREDIT)
			.toList()
			.reversed();
	}

	private HolderId holder(Nir nir) {
		return this.holders.byNir(nir).orElseThrow();
	}

}
