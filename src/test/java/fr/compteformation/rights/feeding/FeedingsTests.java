package fr.compteformation.rights.feeding;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.dao.CannotAcquireLockException;

import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.holder.Holders;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.platform.database.ChangeRefused;
import fr.compteformation.platform.site.SomeSite;
import fr.compteformation.rights.feeding.FeedingOutcome.Done;
import fr.compteformation.rights.feeding.FeedingOutcome.DoneBefore;
import fr.compteformation.rights.feeding.FeedingOutcome.Interrupted;
import fr.compteformation.rights.feeding.FeedingOutcome.RunningElsewhere;
import fr.compteformation.rights.feeding.FeedingOutcome.Unreadable;
import fr.compteformation.rights.feeding.FeedingProgress.State;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.rights.ledger.Movement;

import static fr.compteformation.rights.feeding.EmployersFileForTests.BAKERY;
import static fr.compteformation.rights.feeding.EmployersFileForTests.SHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@ExtendWith(OutputCaptureExtension.class)
abstract class FeedingsTests extends PortalTests {

	private static final LocalDate MAY = LocalDate.of(2026, 5, 15);

	private static final Consumer<FeedingProgress> NOBODY = (progress) -> {
	};

	@Autowired
	private Feedings feedings;

	@Autowired
	private Holders holders;

	@Autowired
	private Ledger ledger;

	@Test
	void aYearOfWorkIsCreditedWithItsReason() {
		Nir nir = People.newNir();
		FeedingProgress report = done(new EmployersFileForTests().work(nir, 2025, "600", BAKERY));
		assertThat(this.ledger.movementsOf(holder(nir))).singleElement().satisfies((movement) -> {
			assertThat(movement.amount()).isEqualTo(186_69);
			assertThat(movement.earnedIn()).hasToString("2025");
			assertThat(movement.hours()).isEqualByComparingTo("600");
			assertThat(movement.bookedOn()).isEqualTo(MAY);
			assertThat(movement.source()).isEqualTo("feeding:" + report.id());
		});
	}

	@Test
	void theHoursOfTwoEmployersAreAdded() {
		Nir nir = People.newNir();
		done(new EmployersFileForTests().work(nir, 2025, "500", BAKERY).work(nir, 2025, "500", SHOP));
		assertThat(cpf(nir)).isEqualTo(500_00);
	}

	@Test
	void theHoursOfTwoEmployersAreAddedAcrossChunksAndFiles() {
		Nir nir = People.newNir();
		EmployersFileForTests file = new EmployersFileForTests().work(nir, 2025, "300", BAKERY);
		IntStream.range(0, 5).forEach((i) -> file.work(People.newNir(), 2025, "1607", BAKERY));
		done(file.work(nir, 2025, "300", SHOP));
		assertThat(cpf(nir)).isEqualTo(186_69);
		done(new EmployersFileForTests().line(nir.value() + ";L’Héritier;2025;203,5;INTERIMAIRE;" + SHOP));
		assertThat(cpf(nir)).isEqualTo(500_00);
	}

	@Test
	void theOrderOfTheLinesDoesNotMatter() {
		List<List<Long>> balances = IntStream.range(0, 4).mapToObj(this::balancesOfTheSameWork).toList();
		assertThat(balances.getFirst()).hasSize(6).startsWith(3500_00L).allMatch((balance) -> balance > 0);
		assertThat(balances).allMatch(balances.getFirst()::equals);
	}

	// Always the same six careers, with other people and in another order.
	private List<Long> balancesOfTheSameWork(int seed) {
		List<Nir> people = Stream.generate(People::newNir).limit(6).toList();
		EmployersFileForTests file = new EmployersFileForTests();
		for (int year = 2019; year <= 2025; year++) {
			for (int person = 0; person < 6; person++) {
				Random life = new Random(100L * year + person);
				int hours = (person == 0) ? 1600 : 1 + life.nextInt(500);
				file.work(people.get(person), year, String.valueOf(hours), BAKERY)
					.work(people.get(person), year, hours / 3 + ",5", SHOP);
			}
		}
		done(file.shuffled(seed));
		return people.stream().map(this::cpf).toList();
	}

	@Test
	void refusedLinesAreListedAndTheOthersCredited() {
		Nir nir = People.newNir();
		Nir other = People.newNir();
		FeedingProgress report = done(new EmployersFileForTests().work(nir, 2025, "500", BAKERY)
			.line("")
			.line("bonjour")
			.work(nir, 2018, "500", BAKERY)
			.work(nir, "Quelqu’un d’autre", 2025, "500", SHOP)
			.work(nir, 2025, "501", BAKERY)
			.work(nir, "L'HERITIER", 2025, "500.00", BAKERY)
			.work(other, 2025, "0", SHOP)
			.work(other, 2025, "1607", SHOP));
		assertThat(refusals(report)).containsExactly(new RefusedLine(4, RefusalReason.COLUMNS),
				new RefusedLine(5, RefusalReason.YEAR), new RefusedLine(6, RefusalReason.NAME_DIFFERS),
				new RefusedLine(7, RefusalReason.HOURS_DIFFER), new RefusedLine(9, RefusalReason.HOURS));
		assertThat(report)
			.extracting(FeedingProgress::total, FeedingProgress::read, FeedingProgress::kept,
					FeedingProgress::alreadyKnown, FeedingProgress::refused)
			.containsExactly(8L, 8L, 2L, 1L, 5L);
		assertThat(cpf(nir)).isEqualTo(155_57);
		assertThat(cpf(other)).isEqualTo(500_00);
	}

	@Test
	void aRightNameIsFoundBehindAWrongOne() {
		Nir nir = People.newNir();
		done(new EmployersFileForTests().work(nir, "Kerbrat", 2024, "1607", BAKERY));
		FeedingProgress report = done(new EmployersFileForTests().work(nir, "Morel", 2025, "1607", BAKERY)
			.work(nir, "KERBRAT", 2025, "1607", SHOP));
		assertThat(refusals(report)).containsExactly(new RefusedLine(2, RefusalReason.NAME_DIFFERS));
		assertThat(cpf(nir)).isEqualTo(1000_00);
	}

	@Test
	void theSameFileAgainOnlyRepeatsTheReport() {
		Nir nir = People.newNir();
		EmployersFileForTests file = new EmployersFileForTests().work(nir, 2025, "500", BAKERY).line("bonjour");
		FeedingProgress report = done(file);
		List<Movement> movements = this.ledger.movementsOf(holder(nir));
		assertThat(run(file.file(), NOBODY)).isEqualTo(new DoneBefore(report));
		assertThat(this.ledger.movementsOf(holder(nir))).isEqualTo(movements);
		assertThat(refusals(report)).hasSize(1);
	}

	@Test
	void theSameLinesInAnotherFileAreAlreadyKnown() {
		Nir nir = People.newNir();
		EmployersFileForTests file = new EmployersFileForTests().work(nir, 2025, "500", BAKERY);
		done(file);
		FeedingProgress report = done(file.work(nir, 2025, "500", BAKERY));
		assertThat(report.alreadyKnown()).isEqualTo(2);
		assertThat(report.kept()).isZero();
		assertThat(this.ledger.movementsOf(holder(nir))).hasSize(1);
	}

	@Test
	void excelsByteOrderMarkAndLineEndsAreTaken() {
		Nir nir = People.newNir();
		String text = '\ufeff'
				+ new EmployersFileForTests().work(nir, 2025, "1607", BAKERY).text().replace("\n", "\r\n");
		assertThat(run(new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)), NOBODY)).isInstanceOf(Done.class);
		assertThat(cpf(nir)).isEqualTo(500_00);
	}

	@Test
	void aFileInAnotherEncodingLeavesNothingBehind() {
		Nir nir = People.newNir();
		String text = new EmployersFileForTests().work(nir, 2025, "1607", BAKERY)
			.work(nir, "É", 2025, "1", SHOP)
			.text();
		assertThat(run(new ByteArrayResource(text.getBytes(StandardCharsets.ISO_8859_1)), NOBODY))
			.isEqualTo(new Unreadable(FileInspection.Problem.ENCODING));
		assertThat(this.holders.byNir(nir)).isEmpty();
	}

	@Test
	void aFileWithoutLinesIsDone() {
		assertThat(done(new EmployersFileForTests().line("").line("")))
			.extracting(FeedingProgress::total, FeedingProgress::read, FeedingProgress::state)
			.containsExactly(0L, 0L, State.DONE);
	}

	@Test
	void progressIsSeenByOthersAfterEachChunk() {
		EmployersFileForTests file = new EmployersFileForTests();
		IntStream.range(0, 7).forEach((i) -> file.work(People.newNir(), 2025, "1607", BAKERY));
		List<Long> told = new ArrayList<>();
		List<Long> seen = new ArrayList<>();
		run(file.file(), (progress) -> {
			told.add(progress.read());
			assertThat(progress.state()).isEqualTo(State.RUNNING);
			seen.addAll(Parallel.times(1, () -> this.feedings.progress(progress.id()).orElseThrow().read()));
		});
		assertThat(told).containsExactly(3L, 6L, 7L);
		assertThat(seen).containsExactly(0L, 3L, 6L);
	}

	@Test
	void aFileThatStoppedInTheMiddleGoesOnThere() {
		List<Nir> people = Stream.generate(People::newNir).limit(10).toList();
		EmployersFileForTests file = new EmployersFileForTests();
		people.forEach((nir) -> file.work(nir, 2025, "500", BAKERY).line("bonjour"));
		assertThat(run(file.file(), stopAfter(3))).isInstanceOfSatisfying(Interrupted.class, (interrupted) -> {
			assertThat(interrupted.progress().read()).isEqualTo(6);
			assertThat(interrupted.progress().state()).isEqualTo(State.INTERRUPTED);
		});
		FeedingProgress report = done(file);
		assertThat(report.kept()).isEqualTo(10);
		assertThat(report.alreadyKnown()).isZero();
		assertThat(refusals(report)).extracting(RefusedLine::line).containsExactly(3, 5, 7, 9, 11, 13, 15, 17, 19, 21);
		assertThat(people).allSatisfy((nir) -> assertThat(this.ledger.movementsOf(holder(nir))).hasSize(1));
	}

	@Test
	void linesThatWereInEachOthersWayAreTriedAgain() {
		Nir nir = People.newNir();
		EmployersFileForTests file = new EmployersFileForTests().work(nir, 2025, "1607", BAKERY);
		AtomicInteger tries = new AtomicInteger();
		assertThat(run(file.file(), (progress) -> {
			if (tries.incrementAndGet() < 3) {
				throw new CannotAcquireLockException("somebody else was here");
			}
		})).isInstanceOf(Done.class);
		assertThat(tries).hasValue(3);
		assertThat(this.ledger.movementsOf(holder(nir))).hasSize(1);
	}

	@Test
	void aFileKeepsTheDayItWasFirstGiven() {
		Nir nir = People.newNir();
		EmployersFileForTests file = new EmployersFileForTests().work(nir, 2025, "500", BAKERY);
		run(file.file(), stopAfter(1));
		assertThat(this.feedings.run(file.file(), MAY.plusDays(1), NOBODY)).isInstanceOf(Done.class);
		assertThat(this.ledger.movementsOf(holder(nir)).getFirst().bookedOn()).isEqualTo(MAY);
	}

	@Test
	void whoeverDiedIsReplacedOnceTheyAreSilent() {
		List<Nir> people = Stream.generate(People::newNir).limit(5).toList();
		EmployersFileForTests file = new EmployersFileForTests();
		people.forEach((nir) -> file.work(nir, 2025, "500", BAKERY));
		FeedingId id = ((Interrupted) run(file.file(), stopAfter(2))).progress().id();
		asAfterAPowerCut(id);
		assertThat(run(file.file(), NOBODY)).isInstanceOf(RunningElsewhere.class);
		this.clock.advance(Duration.ofSeconds(31));
		assertThat(done(file).kept()).isEqualTo(5);
		assertThat(people).allSatisfy((nir) -> assertThat(cpf(nir)).isEqualTo(155_57));
	}

	@Test
	void aNodeThatStopsLeavesTheFileToTheNext() {
		EmployersFileForTests file = new EmployersFileForTests();
		IntStream.range(0, 7).forEach((i) -> file.work(People.newNir(), 2025, "500", BAKERY));
		List<FeedingId> read = new ArrayList<>();
		assertThatExceptionOfType(CancellationException.class).isThrownBy(() -> run(file.file(), (progress) -> {
			read.add(progress.id());
			Thread.currentThread().interrupt();
		}));
		assertThat(Thread.interrupted()).isTrue();
		assertThat(read).hasSize(1);
		assertThat(this.feedings.progress(read.getFirst()).orElseThrow())
			.extracting(FeedingProgress::state, FeedingProgress::read)
			.containsExactly(State.RUNNING, 3L);
		this.clock.advance(Duration.ofSeconds(31));
		assertThat(done(file).kept()).isEqualTo(7);
	}

	@Test
	void readOnlyModeLeavesTheRestForLater(CapturedOutput output) {
		EmployersFileForTests file = new EmployersFileForTests();
		IntStream.range(0, 4).forEach((i) -> file.work(People.newNir(), 2025, "500", BAKERY));
		assertThatExceptionOfType(ChangeRefused.class)
			.isThrownBy(() -> run(file.file(), (progress) -> SomeSite.refuseChanges(this.portal)));
		SomeSite.silence(this.portal);
		this.clock.advance(Duration.ofSeconds(31));
		assertThat(done(file).kept()).isEqualTo(4);
		assertThat(output).doesNotContain("Employer import");
	}

	@AfterEach
	void changesAreAllowed() {
		SomeSite.silence(this.portal);
	}

	// The row still shows an active reader.
	private void asAfterAPowerCut(FeedingId id) {
		this.database.sql("update feeding set state = 'RUNNING', reader = ? where id = ?")
			.param(UUID.randomUUID())
			.param(id.value())
			.update();
	}

	@Test
	void twoFilesAtOnceAboutTheSamePeopleAddUp() {
		List<Nir> people = Stream.generate(People::newNir).limit(60).toList();
		AtomicInteger number = new AtomicInteger();
		List<FeedingOutcome> outcomes = Parallel.times(3, () -> {
			int file = number.getAndIncrement();
			EmployersFileForTests lines = new EmployersFileForTests();
			people.forEach((nir) -> lines
				.line("%s;L’Héritier;2025;200;%s;%s".formatted(nir.value(), EmploymentStatus.values()[file], BAKERY)));
			return run(lines.shuffled(file).file(), NOBODY);
		});
		assertThat(outcomes).allMatch(Done.class::isInstance);
		assertThat(people).allSatisfy((nir) -> assertThat(cpf(nir)).isEqualTo(186_69));
	}

	@Test
	void oneFileIsReadByOneOnly() {
		List<Nir> people = Stream.generate(People::newNir).limit(30).toList();
		EmployersFileForTests file = new EmployersFileForTests();
		people.forEach((nir) -> file.work(nir, 2025, "1607", BAKERY));
		List<FeedingOutcome> outcomes = Parallel.times(4, () -> run(file.file(), NOBODY));
		assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
		assertThat(outcomes).filteredOn((outcome) -> !(outcome instanceof Done))
			.allMatch((outcome) -> outcome instanceof DoneBefore || outcome instanceof RunningElsewhere);
		assertThat(people).allSatisfy((nir) -> assertThat(this.ledger.movementsOf(holder(nir))).hasSize(1));
	}

	@Test
	void theTablesOfTheRunContainNoPersonalData(CapturedOutput output) {
		Nir nir = People.newNir();
		EmployersFileForTests file = new EmployersFileForTests().work(nir, "Trèsreconnaissable", 2025, "1607", BAKERY);
		run(file.file(), (progress) -> {
			throw new IllegalStateException("row (Trèsreconnaissable, " + nir.value() + ")");
		});
		done(file);
		assertThat(output).contains("stopped").doesNotContain("reconnaissable").doesNotContain(nir.value());
		for (String table : List.of("feeding", "feeding_refusal")) {
			List<Map<String, Object>> rows = this.database.sql("select * from " + table).query().listOfRows();
			assertThat(rows).allSatisfy((row) -> assertThat(row.toString()).doesNotContain("reconnaissable")
				.doesNotContain(nir.value())
				.doesNotContain(nir.number()));
		}
	}

	private static Consumer<FeedingProgress> stopAfter(int chunks) {
		AtomicInteger chunk = new AtomicInteger();
		return (progress) -> {
			if (chunk.incrementAndGet() == chunks) {
				throw new IllegalStateException("stopped by the test");
			}
		};
	}

	private FeedingProgress done(EmployersFileForTests file) {
		FeedingOutcome outcome = run(file.file(), NOBODY);
		assertThat(outcome).isInstanceOf(Done.class);
		FeedingProgress report = ((Done) outcome).report();
		assertThat(this.feedings.progress(report.id())).contains(report);
		return report;
	}

	private FeedingOutcome run(Resource file, Consumer<FeedingProgress> watcher) {
		return this.feedings.run(file, MAY, watcher);
	}

	private List<RefusedLine> refusals(FeedingProgress report) {
		List<RefusedLine> refusals = new ArrayList<>();
		this.feedings.refusals(report.id(), refusals::add);
		return refusals;
	}

	private long cpf(Nir nir) {
		return this.ledger.balancesOf(holder(nir)).cpf().cents();
	}

	private HolderId holder(Nir nir) {
		return this.holders.byNir(nir).orElseThrow();
	}

}
