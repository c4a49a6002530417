package fr.compteformation.access.letter;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.pdf.PdfTemplates;
import fr.compteformation.platform.security.SecretToken;

/**
 * Letters for the printer, rendered from {@code pdf/letters.html}, each with the address
 * in the window of a French envelope. The name is the fund’s: nothing that an account
 * typed is ever printed, so that nobody can send their own words to others.
 */
@Component
class LetterPdf {

	private final MessageSource texts;

	private final PdfTemplates templates;

	private final LetterSettings letters;

	private final PortalSettings portal;

	LetterPdf(MessageSource portalTexts, PdfTemplates templates, LetterSettings letters, PortalSettings portal) {
		this.texts = portalTexts;
		this.templates = templates;
		this.letters = letters;
		this.portal = portal;
	}

	byte[] write(List<PrintedLetter> printed) {
		return this.templates.render("letters", Locale.FRENCH, Map.of("letters", printed));
	}

	PrintedLetter letter(Letter letter, String birthName, PostalAddress address, SecretToken code, Instant until) {
		Wording wording = new Wording(this.texts, letter.language());
		String site = Objects.requireNonNullElse(this.portal.publicUrl().getAuthority(), "");
		return new PrintedLetter(letter.language().getLanguage(), this.letters.sender(),
				lines(wording.text("letter.person", birthName), address),
				wording.text("letter.day", day(Objects.requireNonNull(letter.sentAt()), letter.language())),
				wording.text("letter.title"), wording.text("letter.greeting"), wording.text("letter.purpose", site),
				wording.text("letter.code"), code.value(), wording.text("letter.until", day(until, letter.language())),
				List.of(wording.text("letter.step.signIn", this.portal.link(SharedPages.SIGN_IN)),
						wording.text("letter.step.page"), wording.text("letter.step.code")),
				wording.text("letter.warning.title"), List.of(wording.text("letter.warning.nobody"),
						wording.text("letter.warning.contact", this.portal.link(SharedPages.CONTACT))));
	}

	private static String day(Instant instant, Locale language) {
		return PortalTime.date(PortalTime.dayOf(instant), language);
	}

	// The country in French, because French sorting centres read it.
	private static List<String> lines(String person, PostalAddress address) {
		String country = Objects.requireNonNullElse(address.getCountry(), PostalAddress.FRANCE);
		String town = Stream.of(address.getPostalCode(), address.getCity())
			.filter(Objects::nonNull)
			.reduce((code, city) -> code + " " + city)
			.orElse("");
		String abroad = country.equals(PostalAddress.FRANCE) ? null
				: Locale.of("", country).getDisplayCountry(Locale.FRENCH).toUpperCase(Locale.FRENCH);
		return Stream.of(person, address.getComplement(), address.getStreet(), address.getPlace(), town, abroad)
			.filter(Objects::nonNull)
			.toList();
	}

	/** Texts in the language of a letter. */
	private record Wording(MessageSource texts, Locale language) {

		String text(String key, Object... parameters) {
			return this.texts.getMessage(key, parameters, this.language);
		}

	}

}
