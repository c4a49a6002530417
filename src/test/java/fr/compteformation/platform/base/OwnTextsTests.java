package fr.compteformation.platform.base;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.context.MessageSource;

import fr.compteformation.platform.edition.EditionSettings;
import fr.compteformation.platform.information.PageTexts;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class OwnTextsTests {

	private static final String NAME = "Fonds d'Été {Bretagne}";

	@TempDir
	private Path folder;

	@Test
	void theNameStandsInTitlesPagesAndMails() {
		assertThat(text("page.title", "Aide")).isEqualTo("Aide · " + NAME);
		assertThat(text("mail.sender")).isEqualTo(NAME);
		assertThat(page("cgu")).contains(NAME + " est un");
	}

	@Test
	void oneTextIsReplacedAndTheOthersStay() throws IOException {
		write("texts_fr.properties", "page.title=%site% : {0}\nsite.notice=Un service de la région.\n");
		assertThat(text("page.title", "Aide")).isEqualTo(NAME + "\u00a0: Aide");
		assertThat(text("site.notice")).isEqualTo("Un service de la région.");
		assertThat(texts().getMessage("page.title", new Object[] { "Help" }, Locale.ENGLISH))
			.isEqualTo("Help · " + NAME);
	}

	@Test
	void onePageIsReplaced() throws IOException {
		write("pages/cgu_fr.md", "Les règles de **%site%**.");
		assertThat(page("cgu")).contains("Les règles de <strong>" + NAME + "</strong>.");
		assertThat(page("accessibilite")).contains("Défenseur des droits");
	}

	@Test
	void aThirdLanguageFallsBackToFrenchTextByText() throws IOException {
		write("texts_de.properties", "page.title={0} – %site%\n");
		write("texts_fr.properties", "frame.help=À l’aide\n");
		assertThat(site().languages()).containsExactly(Locale.FRENCH, Locale.ENGLISH, Locale.GERMAN);
		assertThat(texts().getMessage("page.title", new Object[] { "Hilfe" }, Locale.GERMAN))
			.isEqualTo("Hilfe – " + NAME);
		assertThat(texts().getMessage("frame.help", null, Locale.GERMAN)).isEqualTo("À l’aide");
		assertThat(texts().getMessage("frame.contact", null, Locale.GERMAN)).isEqualTo("Contact");
		assertThat(new PageTexts(site()).text("cgu", Locale.GERMAN).html()).contains("Droit applicable");
		write("pages/cgu_de.md", "## Recht");
		assertThat(new PageTexts(site()).text("cgu", Locale.GERMAN).html()).contains("Recht");
	}

	@Test
	void aMailIsInALanguageThatHasItsTemplate() throws IOException {
		assertThat(site().languageOf("mail/activation", ".html", Locale.GERMAN)).isEqualTo(Locale.FRENCH);
		write("mail/activation_de.html", "<p>Guten Tag</p>");
		assertThat(site().languageOf("mail/activation", ".html", Locale.GERMAN)).isEqualTo(Locale.GERMAN);
		assertThat(site().languageOf("mail/activation", ".html", Locale.ENGLISH)).isEqualTo(Locale.ENGLISH);
	}

	@Test
	void aThirdLanguageIsCheckedToo() throws IOException {
		write("texts_de.properties", "page.titel=Hilfe\n");
		assertThatIllegalStateException().isThrownBy(this::texts).withMessageContaining("“page.titel”");
	}

	@Test
	void aTextThatThePortalDoesNotShowStopsTheStart() throws IOException {
		write("texts_fr.properties", "page.titel=Aide\n");
		assertThatIllegalStateException().isThrownBy(this::texts).withMessageContaining("“page.titel”");
	}

	@Test
	void aTextThatCannotBeReadStopsTheStart() throws IOException {
		write("texts_en.properties", "page.title={0\n");
		assertThatIllegalStateException().isThrownBy(this::texts).withMessageContaining("“page.title”");
	}

	@Test
	void aParameterThatIsNeverFilledStopsTheStart() throws IOException {
		write("texts_fr.properties", "page.title=%site% {1}\n");
		assertThatIllegalStateException().isThrownBy(this::texts).withMessageContaining("fills 1 parameters");
	}

	@Test
	void aNoticeThatWouldBreakAPdfStopsTheStart() throws IOException {
		write("texts_fr.properties", "site.notice=Un \"service\"\n");
		assertThatIllegalStateException().isThrownBy(this::texts).withMessageContaining("site.notice");
	}

	@Test
	void aNameTooLongForDrawnPagesStopsTheStart() {
		try (ValidatorFactory validators = Validation.buildDefaultValidatorFactory()) {
			Validator validator = validators.getValidator();
			assertThat(validator.validate(new SiteSettings("É".repeat(60), null))).isEmpty();
			assertThat(validator.validate(new SiteSettings("É".repeat(61), null))).singleElement()
				.extracting(ConstraintViolation::getMessage)
				.isEqualTo("compte-formation.site.name must have at most 60 characters");
		}
	}

	private void write(String path, String content) throws IOException {
		Path file = this.folder.resolve(path);
		Files.createDirectories(file.getParent());
		Files.writeString(file, content);
	}

	private String text(String key, Object... parameters) {
		return texts().getMessage(key, parameters, Locale.FRENCH);
	}

	private String page(String name) {
		return new PageTexts(site()).text(name, Locale.FRENCH).html();
	}

	private MessageSource texts() {
		return new TextsConfiguration().portalTexts(new EditionSettings(null), site());
	}

	private SiteTexts site() {
		return new SiteTexts(new SiteSettings(NAME, this.folder.toFile()));
	}

}
