package fr.compteformation.platform.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

class SiteStyleTests {

	private static final String WHITE_AND_BLACK = "#ffffff, #0b2124";

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "#000000, #ffffff, 21", "#777777, #ffffff, 4.48", "#0c5a5e, #ffffff, 7.96" })
	void contrastIsThatOfTheGuidelines(String one, String two, double contrast) {
		assertThat(Colour.of(one).contrast(Colour.of(two))).isEqualTo(contrast, within(0.01));
		assertThat(Colour.of(two).contrast(Colour.of(one))).isEqualTo(contrast, within(0.01));
	}

	@Test
	void thePortalsOwnColoursNeedNoRule() {
		assertThat(style(ColourSettings.standard()).css()).isEmpty();
	}

	@Test
	void otherColoursAreRulesForBothScreens() {
		assertThat(style(accent("#7a1f5c, #f0a8d8", WHITE_AND_BLACK)).css()).startsWith("html:root{")
			.contains("--teal:light-dark(#7a1f5c,#f0a8d8)", "--teal-ink:light-dark(#ffffff,#0b2124)", "--teal-deep:",
					"--teal-wash:")
			.doesNotContain("--saffron");
	}

	@Test
	void aColourInWhichNobodyCanReadStopsTheStart() {
		assertThatExceptionOfType(SiteMistake.class)
			.isThrownBy(() -> style(accent("#6fb7bb, #6fd0c8", WHITE_AND_BLACK)))
			.withMessageContaining("compte-formation.site.colours.accent, light screens: #6fb7bb on the page (#ffffff)")
			.withMessageContaining("has 2.29:1, at least 4.5:1 is needed")
			.withMessageNotContaining("dark screens");
	}

	@Test
	void aTextThatVanishesOnTheAccentStopsTheStart() {
		assertThatExceptionOfType(SiteMistake.class)
			.isThrownBy(() -> style(accent("#0c5a5e, #6fd0c8", "#ffffff, #ffffff")))
			.withMessageContaining("compte-formation.site.colours.accent-text, dark screens: #ffffff on accent");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "#0c5a5e", "#0c5a5e, #6fd", "#0c5a5e, url(x)", "#0c5a5e, #6fd0c8, #ffffff",
			"#0c5a5e, #6fd0c8;}" })
	void whatIsNoPairOfColoursIsRefused(String written) {
		assertThatIllegalArgumentException().isThrownBy(() -> ColourPair.of(written));
	}

	@Test
	void aDarkLogoReplacesTheLightOneOnDarkScreens() throws IOException {
		Files.createDirectories(this.folder.resolve("assets"));
		Files.writeString(this.folder.resolve("assets/logo-dark.svg"), "<svg/>");
		assertThat(style(ColourSettings.standard()).css()).contains("prefers-color-scheme:dark",
				"url(/assets/logo-dark.svg)");
	}

	/** The colours that stay, and the portal’s own, are written in both places. */
	@Test
	void theStyleSheetHasTheSameColours() throws IOException {
		String tokens = Files.readString(Path.of("frontend/assets/styles/tokens.css"));
		ColourSettings own = ColourSettings.standard();
		assertThat(tokens).contains(token("--sheet", ColourScheme.LIGHT.sheet(), ColourScheme.DARK.sheet()),
				token("--paper", ColourScheme.LIGHT.paper(), ColourScheme.DARK.paper()),
				token("--wash", ColourScheme.LIGHT.grounds().getLast(), ColourScheme.DARK.grounds().getLast()),
				token("--ink", ColourScheme.LIGHT.ink(), ColourScheme.DARK.ink()),
				token("--teal", own.accent().on(ColourScheme.LIGHT), own.accent().on(ColourScheme.DARK)),
				token("--teal-ink", own.accentText().on(ColourScheme.LIGHT), own.accentText().on(ColourScheme.DARK)),
				"--saffron: " + own.highlight().on(ColourScheme.LIGHT) + ";",
				"--saffron-ink: " + own.highlightText().on(ColourScheme.LIGHT) + ";");
	}

	private static String token(String name, Colour light, Colour dark) {
		return name + ": light-dark(" + light + ", " + dark + ");";
	}

	private static ColourSettings accent(String accent, String text) {
		ColourSettings own = ColourSettings.standard();
		return new ColourSettings(ColourPair.of(accent), ColourPair.of(text), own.highlight(), own.highlightText());
	}

	private SiteStyle style(ColourSettings colours) {
		return new SiteStyle(colours, new SiteTexts(new SiteSettings("Fonds", this.folder.toFile())));
	}

}
