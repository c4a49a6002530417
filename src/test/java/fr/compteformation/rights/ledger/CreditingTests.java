package fr.compteformation.rights.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Year;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.rights.ledger.Crediting.YearOfWork;
import fr.compteformation.rights.rules.DatedRule;
import fr.compteformation.rights.rules.RuleCode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

abstract class CreditingTests extends PortalTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

	@Autowired
	private Crediting crediting;

	@Autowired
	private Ledger ledger;

	@Autowired
	private Funding funding;

	@Autowired
	private SomeHolders holders;

	@Test
	void aYearOfWorkKeepsItsHoursAndItsRule() {
		HolderId holder = this.holders.one();
		work(holder, 2025, "600");
		assertThat(this.ledger.movementsOf(holder)).singleElement()
			.extracting(Movement::counter, Movement::kind, Movement::amount, Movement::earnedIn, Movement::hours,
					Movement::bookedOn, Movement::source)
			.containsExactly(Counter.CPF, MovementKind.ANNUAL_CREDIT, 186_69L, Year.of(2025), new BigDecimal("600.00"),
					MAY, "test");
		assertThat(this.ledger.movementsOf(holder).getFirst().rule())
			.extracting(DatedRule::code, DatedRule::amount, DatedRule::cap)
			.containsExactly(RuleCode.CPF_ANNUAL, 500_00L, 5_000_00L);
	}

	// Half a year counts as a full one; below that each hour counts, rounded up to the
	// cent.
	@ParameterizedTest
	@CsvSource({ "803.5,50000", "803,24985", "600,18669", "1,32" })
	void theWorkedFiguresOfHours(String hours, long cents) {
		HolderId holder = this.holders.one();
		work(holder, 2025, hours);
		assertThat(cpf(holder)).isEqualTo(cents);
	}

	@Test
	void ofTheYearsAmountOnlyWhatIsMissingToTheCapIsCredited() {
		HolderId holder = this.holders.one();
		convert(holder, "260");
		work(holder, 2023, "1607");
		work(holder, 2024, "1607");
		assertThat(cpf(holder)).isEqualTo(4_900_00);
		work(holder, 2025, "1607");
		assertThat(this.ledger.movementsOf(holder).getFirst().amount()).isEqualTo(100_00);
	}

	@Test
	void theDifCountsTowardsTheCap() {
		HolderId holder = this.holders.one();
		convert(holder, "200");
		work(holder, 2023, "1607");
		work(holder, 2024, "1607");
		dif(holder, "a", 120);
		assertThat(this.ledger.balancesOf(holder))
			.isEqualTo(new Balances(new Euros(4_000_00), new Euros(1_800_00), Euros.ZERO, Euros.ZERO, 0));
		assertThat(work(holder, 2025, "1607")).isZero();
		assertThat(cpf(holder)).isEqualTo(4_000_00);
	}

	@Test
	void aSecondEmployerAddsOnlyTheDifference() {
		HolderId holder = this.holders.one();
		assertThat(work(holder, 2025, "500")).isOne();
		assertThat(work(holder, 2025, "500")).isZero();
		assertThat(work(holder, 2025, "1000")).isOne();
		assertThat(work(holder, 2025, "1500")).isZero();
		assertThat(this.ledger.movementsOf(holder)).extracting(Movement::amount).containsExactly(344_43L, 155_57L);
		assertThat(cpf(holder)).isEqualTo(500_00);
	}

	@Test
	void theCapCountsTheDifButNotTheYearsOwnCredit() {
		HolderId holder = this.holders.one();
		convert(holder, "280");
		dif(holder, "a", 40);
		work(holder, 2025, "500");
		assertThat(cpf(holder)).isEqualTo(4_200_00 + 155_57);
		work(holder, 2025, "1000");
		assertThat(cpf(holder)).isEqualTo(4_400_00);
	}

	@Test
	void whoeverIsAboveTheCapKeepsEverythingAndGetsNothing() {
		HolderId holder = this.holders.one();
		for (int year = 2019; year <= 2026; year++) {
			work(holder, year, "1607");
		}
		dif(holder, "a", 120);
		assertThat(this.ledger.balancesOf(holder).headline()).isEqualTo(new Euros(5_800_00));
		assertThat(work(holder, 2027, "1607")).isZero();
	}

	@Test
	void whatTheSameHoursCreditedIsNotCreditedAgainAfterItWasSpent() {
		HolderId holder = this.holders.one();
		convert(holder, "320");
		assertThat(work(holder, 2025, "1607")).isOne();
		assertThat(cpf(holder)).isEqualTo(5_000_00);
		in(() -> this.funding.reserve(holder, "AAAA-AAAA", "Anglais", new Euros(1_000_00), true, Euros.ZERO));
		assertThat(work(holder, 2025, "1607")).isZero();
		assertThat(cpf(holder)).isEqualTo(4_000_00);
	}

	@Test
	void severalYearsOfOneHolderShareTheRoomUnderTheCap() {
		HolderId holder = this.holders.one();
		convert(holder, "280");
		int written = in(() -> this.crediting.yearsOfWork(List.of(year(holder, 2025, "1607"),
				year(holder, 2023, "1607"), year(holder, 2024, "1607"), year(holder, 2023, "400")), MAY, "test"));
		assertThat(written).isEqualTo(3);
		assertThat(cpf(holder)).isEqualTo(5_000_00);
		assertThat(this.ledger.movementsOf(holder)).extracting(Movement::earnedIn)
			.containsExactly(Year.of(2024), Year.of(2023), Year.of(2023), null);
	}

	@Test
	void aThousandPeopleAreCreditedInOneCall() {
		List<HolderId> people = this.holders.some(1_000);
		List<YearOfWork> years = people.stream().map((holder) -> year(holder, 2025, "803")).toList();
		assertThat(in(() -> this.crediting.yearsOfWork(years, MAY, "test"))).isEqualTo(1_000);
		assertThat(in(() -> this.crediting.yearsOfWork(years, MAY, "test"))).isZero();
		assertThat(people).allSatisfy((holder) -> assertThat(cpf(holder)).isEqualTo(249_85));
	}

	@Test
	void aDeclaredLowDiplomaEarnsMoreFromThatYearOn() {
		HolderId holder = this.holders.one();
		declare(holder, Diploma.BELOW_LEVEL_3, "2025-06-01T10:00:00Z");
		work(holder, 2024, "1607");
		work(holder, 2025, "1607");
		assertThat(this.ledger.movementsOf(holder)).extracting(Movement::amount).containsExactly(800_00L, 500_00L);
		declare(holder, Diploma.LEVEL_3, "2026-02-01T10:00:00Z");
		work(holder, 2026, "1607");
		assertThat(cpf(holder)).isEqualTo(1_800_00);
	}

	@Test
	void yearsBeforeTheRulesAreRefused() {
		HolderId holder = this.holders.one();
		assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> work(holder, 2018, "1607"));
	}

	@Test
	void fourYearsOfVolunteeringReachTheCap() {
		HolderId holder = this.holders.one();
		IntStream.of(2022, 2023, 2023, 2024, 2025).forEach((year) -> volunteer(holder, year));
		assertThat(this.ledger.balancesOf(holder).cec()).isEqualTo(new Euros(720_00));
		assertThat(this.ledger.movementsOf(holder)).extracting(Movement::earnedIn, Movement::label)
			.containsExactly(tuple(Year.of(2024), "Secours"), tuple(Year.of(2023), "Secours"),
					tuple(Year.of(2022), "Secours"));
	}

	@Test
	void pointsWereLimitedToAHundredInALifeUntilTwentyTwentyThree() {
		HolderId holder = this.holders.one();
		harden(holder, 2020, 60);
		harden(holder, 2021, 60);
		harden(holder, 2021, 60);
		harden(holder, 2022, 4);
		assertThat(this.ledger.balancesOf(holder).c2pPoints()).isEqualTo(100);
		harden(holder, 2023, 8);
		assertThat(this.ledger.balancesOf(holder).c2pPoints()).isEqualTo(108);
	}

	@Test
	void spentPointsDoNotComeBack() {
		HolderId holder = this.holders.one();
		harden(holder, 2020, 100);
		in(() -> this.funding.reserve(holder, "AAAA-AAAA", "Soudure", new Euros(10_000_00), true, Euros.ZERO));
		harden(holder, 2021, 8);
		assertThat(this.ledger.balancesOf(holder).c2pPoints()).isEqualTo(80);
	}

	@Test
	void hoursOfTheTimeBeforeEurosAreConvertedOnce() {
		HolderId holder = this.holders.one();
		convert(holder, "83.5");
		convert(holder, "90");
		assertThat(this.ledger.movementsOf(holder)).singleElement()
			.extracting(Movement::amount, Movement::bookedOn, Movement::hours)
			.containsExactly(1_252_50L, LocalDate.of(2019, 1, 1), new BigDecimal("83.50"));
	}

	@Test
	void declaredHoursOfDifBecomeEuros() {
		HolderId holder = this.holders.one();
		assertThat(this.funding.difIsDeclared(holder)).isFalse();
		assertThat(dif(holder, "a", 120)).isEqualTo(new DifEntry.Written());
		assertThat(dif(holder, "a", 60)).isEqualTo(new DifEntry.AlreadyWritten());
		assertThat(this.ledger.balancesOf(holder).dif()).isEqualTo(new Euros(1_800_00));
		assertThat(this.funding.difIsDeclared(holder)).isTrue();
	}

	@Test
	void zeroHoursOfDifAreAnAnswer() {
		HolderId holder = this.holders.one();
		dif(holder, "a", 0);
		assertThat(this.ledger.balancesOf(holder)).isEqualTo(Balances.ZERO);
		assertThat(this.funding.difIsDeclared(holder)).isTrue();
	}

	@Test
	void aNewDeclarationTakesTheFormerOneBack() {
		HolderId holder = this.holders.one();
		dif(holder, "a", 100);
		dif(holder, "b", 40);
		dif(holder, "c", 0);
		dif(holder, "d", 60);
		assertThat(this.ledger.balancesOf(holder).dif()).isEqualTo(new Euros(900_00));
		assertThat(this.ledger.movementsOf(holder)).extracting(Movement::kind, Movement::amount, Movement::reverses)
			.startsWith(tuple(MovementKind.REVERSAL, 0L, 4), tuple(MovementKind.DIF_DECLARATION, 900_00L, null),
					tuple(MovementKind.REVERSAL, -600_00L, 2))
			.hasSize(7);
	}

	@Test
	void spendingMoreThanTheNewHoursIsReported() {
		HolderId holder = this.holders.one();
		dif(holder, "a", 120);
		in(() -> this.funding.reserve(holder, "AAAA-AAAA", "Anglais", new Euros(1_000_00), true, Euros.ZERO));
		assertThat(dif(holder, "b", 60)).isEqualTo(new DifEntry.MoreThanIsLeft(new Euros(100_00)));
		assertThat(this.ledger.movementsOf(holder)).hasSize(2);
		assertThat(dif(holder, "c", 67)).isEqualTo(new DifEntry.Written());
		assertThat(this.ledger.balancesOf(holder).dif()).isEqualTo(new Euros(5_00));
	}

	@Test
	void moreHoursOfDifThanTheLawAllowedAreRefused() {
		HolderId holder = this.holders.one();
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> dif(holder, "a", 121));
		assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> dif(holder, "a", -1));
		assertThat(this.ledger.movementsOf(holder)).isEmpty();
	}

	private int work(HolderId holder, int year, String hours) {
		return in(() -> this.crediting.yearsOfWork(List.of(year(holder, year, hours)), MAY, "test"));
	}

	private void volunteer(HolderId holder, int year) {
		this.transaction.executeWithoutResult(
				(status) -> this.crediting.volunteering(holder, Year.of(year), MAY, "Secours", "test"));
	}

	private void harden(HolderId holder, int year, int points) {
		this.transaction
			.executeWithoutResult((status) -> this.crediting.hardWork(holder, Year.of(year), points, MAY, "test"));
	}

	private void convert(HolderId holder, String hours) {
		this.transaction
			.executeWithoutResult((status) -> this.crediting.conversion(holder, new BigDecimal(hours), "test"));
	}

	private DifEntry dif(HolderId holder, String declaration, int hours) {
		return in(() -> this.crediting.dif(holder, declaration, BigDecimal.valueOf(hours), MAY));
	}

	private void declare(HolderId holder, Diploma level, String at) {
		this.database.sql("insert into diploma_declaration (holder_id, declared_at, level) values (?, ?, ?)")
			.params(holder.value(), OffsetDateTime.parse(at), level.name())
			.update();
	}

	private long cpf(HolderId holder) {
		return this.ledger.balancesOf(holder).cpf().cents();
	}

	private <T> T in(Supplier<T> action) {
		return this.transaction.execute((status) -> action.get());
	}

	private static YearOfWork year(HolderId holder, int year, String hours) {
		return new YearOfWork(holder, Year.of(year), new BigDecimal(hours));
	}

}
