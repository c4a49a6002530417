package fr.compteformation.platform.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TermsCheckTests {

	@TempDir
	private Path folder;

	@Test
	void theOwnTextsNameTheFirstVersion() {
		assertThatCode(() -> check(TermsSettings.FIRST)).doesNotThrowAnyException();
	}

	@Test
	void aVersionThatNoTextNamesStopsTheStart() {
		assertThatExceptionOfType(SiteMistake.class).isThrownBy(() -> check("2027-02"))
			.withMessageContaining("2027-02")
			.withMessageContaining("“fr”");
	}

	@Test
	void everyLanguageNamesTheVersion() throws IOException {
		write("pages/cgu_fr.md", "Version 2027-02-01.");
		assertThatExceptionOfType(SiteMistake.class).isThrownBy(() -> check("2027-02-01"))
			.withMessageContaining("“en”");
		write("pages/cgu_en.md", "Version 2027-02-01.");
		assertThatCode(() -> check("2027-02-01")).doesNotThrowAnyException();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Version 2027-02-15.", "Version 12027-02.", "Version 2026-2027-02." })
	void aDayIsNotItsMonth(String text) throws IOException {
		write("pages/cgu_fr.md", text);
		write("pages/cgu_en.md", text);
		assertThatExceptionOfType(SiteMistake.class).isThrownBy(() -> check("2027-02"));
	}

	@Test
	void anEarlierVersionIsAskedAgainAndALaterOneIsNot() {
		TermsSettings terms = new TermsSettings("2027-02");
		assertThat(terms.areMetBy("2026-11")).isFalse();
		assertThat(terms.areMetBy("2027-02")).isTrue();
		assertThat(terms.areMetBy("2027-02-15")).isTrue();
		assertThat(terms.areMetBy("2027-03")).isTrue();
	}

	private void check(String version) {
		new TermsCheck(new TermsSettings(version), new SiteTexts(new SiteSettings("Fonds", this.folder.toFile())));
	}

	private void write(String path, String content) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

}
