package fr.compteformation.rights.feeding;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.csv.FileInspection;
import fr.compteformation.rights.feeding.FileCheck.Checked;
import fr.compteformation.rights.feeding.FileCheck.End;
import fr.compteformation.rights.feeding.FileCheck.Finding;
import fr.compteformation.rights.feeding.FileCheck.Limits;

import static fr.compteformation.rights.feeding.EmployersFileForTests.BAKERY;
import static fr.compteformation.rights.feeding.EmployersFileForTests.SHOP;
import static org.assertj.core.api.Assertions.assertThat;

class FileCheckTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 5, 15);

	private static final Limits LIMITS = new Limits(10_000, Duration.ofMinutes(5));

	private final Nir nir = People.newNir();

	@Test
	void aGoodFileHasNoFindings() {
		assertThat(checked(new EmployersFileForTests().work(this.nir, 2025, "1607", BAKERY)
			.line("")
			.work(this.nir, 2025, "12,5", SHOP))).isEqualTo(new Checked(2, List.of(), End.COMPLETE));
	}

	@Test
	void eachWrongLineIsNamedWithItsReason() {
		Checked checked = checked(new EmployersFileForTests().line("bonjour")
			.work(this.nir, 2025, "1607", BAKERY)
			.line("")
			.work(this.nir, 2026, "1607", BAKERY)
			.work(this.nir, 2025, "9000", BAKERY)
			.work(this.nir, 2025, "12", "12345678901234"));
		assertThat(checked.lines()).isEqualTo(5);
		assertThat(checked.findings()).containsExactly(new Finding(2, "feeding.refusal.columns"),
				new Finding(5, "feeding.refusal.year"), new Finding(6, "feeding.refusal.hours"),
				new Finding(7, "feeding.refusal.siret"));
	}

	@Test
	void linesThatContradictALineAboveAreNamed() {
		Checked checked = checked(new EmployersFileForTests().work(this.nir, 2025, "100", BAKERY)
			.work(this.nir, 2025, "100", BAKERY)
			.work(this.nir, 2025, "101", BAKERY)
			.work(this.nir, "Martin", 2024, "100", BAKERY)
			.work(this.nir, "L HERITIER", 2024, "100", BAKERY));
		assertThat(checked.findings()).containsExactly(new Finding(4, "feeding.check.otherHours"),
				new Finding(5, "feeding.check.otherName"));
	}

	@Test
	void aCorrectedFileOfRefusedLinesIsReadToo() {
		assertThat(check(Feedings.COLUMNS.withNotes().header() + "\n" + this.nir.value()
				+ ";L’Héritier;2025;1607;SALARIE;" + BAKERY + ";7;\"Le SIRET\"\n"))
			.isEqualTo(new Checked(1, List.of(), End.COMPLETE));
	}

	@Test
	void tenThousandLinesAreChecked() {
		EmployersFileForTests file = new EmployersFileForTests();
		IntStream.range(0, 10_000).forEach((line) -> file.work(this.nir, 2025, "1" + line % 7, BAKERY));
		Checked checked = checked(file);
		assertThat(checked.lines()).isEqualTo(10_000);
		assertThat(checked.findings()).hasSize(10_000 - 1429);
		assertThat(checked.end()).isEqualTo(End.COMPLETE);
	}

	@Test
	void moreLinesAreLeftOut() {
		EmployersFileForTests file = new EmployersFileForTests().work(this.nir, 2025, "1", BAKERY)
			.line("")
			.work(this.nir, 2025, "1", BAKERY)
			.line("bonjour");
		assertThat(FileCheck.of(file.file(), TODAY, new Limits(2, Duration.ofMinutes(5))))
			.isEqualTo(new Checked(2, List.of(), End.LINES));
		assertThat(FileCheck.of(file.file(), TODAY, new Limits(3, Duration.ofMinutes(5))))
			.isEqualTo(new Checked(3, List.of(new Finding(5, "feeding.refusal.columns")), End.COMPLETE));
	}

	@Test
	void aCheckThatTakesTooLongStops() {
		assertThat(FileCheck.of(new EmployersFileForTests().work(this.nir, 2025, "1", BAKERY).file(), TODAY,
				new Limits(10_000, Duration.ofNanos(-1))))
			.isEqualTo(new Checked(0, List.of(), End.TIME));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n\n\n", "a;b;c\n1;2;3", "<html><script>alert(1)</script>", "%PDF-1.7\n",
			"\u0000\u0000\u0000" })
	void anotherFileIsRefusedAsAWhole(String content) {
		assertThat(check(content)).isEqualTo(new FileCheck.Unreadable(FileInspection.Problem.HEADER));
	}

	@ParameterizedTest
	@ValueSource(strings = { "\u0000;;;;;", "=HYPERLINK(\"http://a\");b;c;d;e;f", "\"\"\"\"\"\"\";\";\";;;;",
			"';drop table holder;--;2025;1;SALARIE;1", "\u202e\ufeff;\u200b;９９９９;1e9;SALARIE;١٢٣",
			"-255081416802538;L’Héritier;-2025;-1;SALARIE;-1", "∞;NaN;NaN;NaN;null;null",
			"255081416802538;x;99999999999999999999;1;SALARIE;1", ";;;;;" })
	void hostileLinesAreRefusedAlone(String line) {
		assertThat(checked(new EmployersFileForTests().line(line).work(this.nir, 2025, "1", BAKERY)))
			.satisfies((checked) -> {
				assertThat(checked.lines()).isEqualTo(2);
				assertThat(checked.findings()).singleElement().extracting(Finding::line).isEqualTo(2);
			});
	}

	@Test
	void aLineWithoutEndIsRefused() {
		assertThat(check(EmployersFileForTests.HEADER + "\n" + ";".repeat(1_000_000)))
			.isEqualTo(new FileCheck.Unreadable(FileInspection.Problem.LINE_TOO_LONG));
	}

	@Test
	void anotherEncodingIsRefused() {
		Resource latin = new ByteArrayResource(new EmployersFileForTests().work(this.nir, "Léa", 2025, "1", BAKERY)
			.text()
			.getBytes(StandardCharsets.ISO_8859_1));
		assertThat(FileCheck.of(latin, TODAY, LIMITS))
			.isEqualTo(new FileCheck.Unreadable(FileInspection.Problem.ENCODING));
	}

	@Test
	void findingsHoldNoPersonalData() {
		assertThat(checked(new EmployersFileForTests().work(this.nir, "Santoni", 1999, "1", BAKERY)).toString())
			.doesNotContain(this.nir.value(), "Santoni");
	}

	private static Checked checked(EmployersFileForTests file) {
		return (Checked) FileCheck.of(file.file(), TODAY, LIMITS);
	}

	private static FileCheck check(String content) {
		return FileCheck.of(new ByteArrayResource(content.getBytes(StandardCharsets.UTF_8)), TODAY, LIMITS);
	}

}
