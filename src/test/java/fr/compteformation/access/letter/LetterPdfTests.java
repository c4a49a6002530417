package fr.compteformation.access.letter;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

import org.springframework.context.MessageSource;

import fr.compteformation.people.holder.HolderId;
import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SomeTexts;
import fr.compteformation.platform.pdf.PdfTemplates;
import fr.compteformation.platform.pdf.PdfUa;
import fr.compteformation.platform.security.SecretToken;

import static org.assertj.core.api.Assertions.assertThat;

class LetterPdfTests {

	private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

	private static final Instant SENT = Instant.parse("2026-11-29T09:00:00Z");

	private final MessageSource texts = SomeTexts.asPeopleReadThem();

	private final LetterPdf pdf = new LetterPdf(this.texts, new PdfTemplates(this.texts),
			new LetterSettings(List.of("Caisse des formations", "1 place de la Formation", "75001 Paris"),
					Duration.ofDays(7), 3),
			new PortalSettings(new File("keys"), URI.create("https://formation.exemple.fr"), "smtp.exemple.fr",
					new EmailAddress("portail@exemple.fr"), new EmailAddress("exploitation@exemple.fr")));

	@Test
	void screenReadersCanReadIt() throws Exception {
		assertThat(PdfUa.failedRules(this.pdf.write(List.of(letter(Locale.FRENCH), letter(Locale.ENGLISH))))).isEmpty();
	}

	@Test
	void letterSaysEverythingInFrench() {
		assertThat(page(letter(Locale.FRENCH))).contains("Caisse des formations", "75001 Paris",
				"M. ou Mme Škvorecký-L’Héritier", "Le 29 novembre 2026", "Votre code pour prouver que c’est vous",
				"formation.exemple.fr", "K7MP-2R9D-4T", "Valable jusqu’au 29 décembre 2026, une seule fois.",
				"https://formation.exemple.fr/connexion", "Ce n’est pas vous ?", "Ne donnez ce code à personne",
				"https://formation.exemple.fr/contact");
	}

	@Test
	void letterSaysEverythingInEnglish() {
		assertThat(page(letter(Locale.ENGLISH))).contains("Mr or Ms Škvorecký-L’Héritier", "29 November 2026",
				"Your code to prove it is you", "Valid until 29 December 2026, once only.", "It is not you?");
	}

	@Test
	void letterAbroadNamesTheCountryInFrench() {
		PostalAddress address = address();
		address.setCountry("BE");
		assertThat(page(this.pdf.letter(letter(UUID.randomUUID(), Locale.ENGLISH), "Durand", address,
				new SecretToken("K7MP-2R9D-4T"), SENT)))
			.contains("BELGIQUE");
	}

	@Test
	void eachLetterIsOnePage() {
		List<PrintedLetter> many = IntStream.range(0, 20).mapToObj((index) -> letter(Locale.FRENCH)).toList();
		assertThat(PrintedLetters.pages(this.pdf.write(many))).hasSize(20)
			.allMatch((page) -> page.contains("K7MP-2R9D-4T"));
	}

	/** A DL envelope shows 20 to 120 mm from its right edge, 20 to 65 mm from below. */
	@Test
	void addressStandsInTheWindowAndNothingElse() throws IOException {
		PostalAddress longest = address();
		longest.setStreet("W".repeat(38));
		longest.setPlace("Lieu-dit Les Hauts de la Rivière");
		longest.setCountry("BE");
		byte[] file = this.pdf.write(List.of(this.pdf.letter(letter(UUID.randomUUID(), Locale.FRENCH),
				"Bourguignon-Castelnaudary-de-la-Tour", longest, new SecretToken("K7MP-2R9D-4T"), SENT)));
		try (PDDocument document = Loader.loadPDF(file)) {
			Lines lines = new Lines();
			lines.getText(document);
			assertThat(lines.inWindow).startsWith("M. ou Mme").contains("BELGIQUE").doesNotContain("Caisse", "Le 29");
			assertThat(lines.across).as("text that crosses the edge of the window").isEmpty();
		}
	}

	private String page(PrintedLetter letter) {
		return PrintedLetters.pages(this.pdf.write(List.of(letter))).getFirst();
	}

	private PrintedLetter letter(Locale language) {
		return this.pdf.letter(letter(UUID.randomUUID(), language), "Škvorecký-L’Héritier", address(),
				new SecretToken("K7MP-2R9D-4T"), SENT.plus(Duration.ofDays(30)));
	}

	private static Letter letter(UUID id, Locale language) {
		return new Letter(id, UUID.randomUUID(), new HolderId(UUID.randomUUID()), language, Letter.State.IN_BATCH, SENT,
				SENT);
	}

	private static PostalAddress address() {
		PostalAddress address = new PostalAddress();
		address.setComplement("Appartement 12");
		address.setStreet("12 rue des Lilas");
		address.setPostalCode("69003");
		address.setCity("Lyon");
		return address;
	}

	/** What stands in the window of an envelope when the page is folded in three. */
	private static final class Lines extends PDFTextStripper {

		private final StringBuilder inWindow = new StringBuilder();

		private final StringBuilder across = new StringBuilder();

		@Override
		protected void writeString(String text, List<TextPosition> positions) throws IOException {
			for (TextPosition sign : positions) {
				float left = sign.getXDirAdj() / POINTS_PER_MILLIMETRE;
				float top = (sign.getYDirAdj() - sign.getHeightDir()) / POINTS_PER_MILLIMETRE;
				float bottom = sign.getYDirAdj() / POINTS_PER_MILLIMETRE;
				boolean beside = left + sign.getWidthDirAdj() / POINTS_PER_MILLIMETRE < 95;
				if (bottom > 45 && top < 90 && !beside) {
					this.inWindow.append(sign.getUnicode());
					if (left < 100 || left > 190 || top < 48 || bottom > 88) {
						this.across.append(sign.getUnicode());
					}
				}
			}
			super.writeString(text, positions);
		}

	}

}
