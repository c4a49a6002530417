package fr.compteformation.platform.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

import fr.compteformation.platform.csv.FileInspection.Readable;
import fr.compteformation.platform.csv.FileInspection.Unreadable;

import static org.assertj.core.api.Assertions.assertThat;

class FileInspectionTests {

	private static final CsvColumns COLUMNS = CsvColumns.of("nir", "nom_naissance", "annee", "heures", "statut",
			"siret");

	private static final String HEADER = "nir;nom_naissance;annee;heures;statut;siret\n";

	@ParameterizedTest
	@ValueSource(strings = { "é\nb", "é\r\nb\r\n", "é\rb\r", "\né\n\n \t\nb\n\n" })
	void countsTheLinesThatSaySomething(String lines) {
		assertThat(inspect(HEADER + lines)).isInstanceOfSatisfying(Readable.class,
				(file) -> assertThat(file.lines()).isEqualTo(2));
	}

	@Test
	void aByteOrderMarkIsNoPartOfTheHeader() {
		assertThat(inspect('\ufeff' + HEADER)).isInstanceOfSatisfying(Readable.class,
				(file) -> assertThat(file.lines()).isZero());
	}

	@Test
	void theContentNamesTheFile() {
		assertThat(inspect(HEADER))
			.isEqualTo(new Readable("f4b7a35c14e71b60cdc3db075c9dbf342c0b3482801b91d042f45a2a54229150", 0));
		assertThat(inspect(HEADER + "a")).isNotEqualTo(inspect(HEADER + "b"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "ISO-8859-1", "UTF-16", "windows-1252" })
	void anotherEncodingIsReported(String encoding) {
		assertThat(inspect(HEADER + "L’Héritier é", Charset.forName(encoding)))
			.isEqualTo(new Unreadable(FileInspection.Problem.ENCODING));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "\n", "é;b;c\n1;2;3\n" })
	void anotherHeaderIsReported(String text) {
		assertThat(inspect(text)).isEqualTo(new Unreadable(FileInspection.Problem.HEADER));
	}

	@Test
	void anUnterminatedLineIsReported() {
		assertThat(inspect(HEADER + "1".repeat(5000))).isEqualTo(new Unreadable(FileInspection.Problem.LINE_TOO_LONG));
		assertThat(inspect("1".repeat(500_000))).isEqualTo(new Unreadable(FileInspection.Problem.LINE_TOO_LONG));
	}

	@Test
	void aMissingFileIsReported() {
		assertThat(FileInspection.of(new FileSystemResource("target/nowhere.csv"), COLUMNS))
			.isEqualTo(new Unreadable(FileInspection.Problem.UNREADABLE));
		assertThat(FileInspection.of(new FileSystemResource("target"), COLUMNS))
			.isEqualTo(new Unreadable(FileInspection.Problem.UNREADABLE));
	}

	private static FileInspection inspect(String text) {
		return inspect(text, StandardCharsets.UTF_8);
	}

	private static FileInspection inspect(String text, Charset encoding) {
		return FileInspection.of(new ByteArrayResource(text.getBytes(encoding)), COLUMNS);
	}

}
