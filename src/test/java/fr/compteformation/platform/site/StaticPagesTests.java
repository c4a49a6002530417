package fr.compteformation.platform.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StaticPagesTests {

	@TempDir
	private Path folder;

	@Test
	void errorPagesSayWhomToCall() {
		HelpSettings help = new HelpSettings("02 99 00 00 00", Map.of("fr", "9 h à 17 h <sauf $1>"), null, null);
		assertThat(pages(help).page("5xx")).contains(
				"Par téléphone : <a href=\"tel:0299000000\">02 99 00 00 00</a> (9 h à 17 h &lt;sauf $1&gt;)",
				"By phone: <a href=\"tel:0299000000\">");
	}

	@Test
	void withoutAHelpLineNothingIsSaid() {
		assertThat(pages(HelpSettings.none()).page("5xx")).doesNotContain("téléphone", "help fr", "tel:");
	}

	@Test
	void theyHaveTheIconsOfTheSite() {
		assertThat(pages(HelpSettings.none()).page("404"))
			.contains("manifest.webmanifest", "/favicon.ico", "/assets/logo.svg")
			.containsOnlyOnce("image/svg+xml");
	}

	@Test
	void anOwnLogoLeavesNoIconOfThePortal() throws IOException {
		Files.createDirectories(this.folder.resolve("assets"));
		Files.writeString(this.folder.resolve("assets/logo.svg"), "<svg/>");
		assertThat(pages(HelpSettings.none()).page("404")).doesNotContain("favicon.ico", "icon-180");
		Files.writeString(this.folder.resolve("assets/icon-180.png"), "");
		assertThat(pages(HelpSettings.none()).page("404")).contains("/assets/icon-180.png");
	}

	private StaticPages pages(HelpSettings help) {
		return SomeSite.staticPages(new SiteSettings("Fonds", this.folder.toFile()), help);
	}

}
