package fr.compteformation.demo.crowd;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import fr.compteformation.demo.DemoPage;
import fr.compteformation.rights.dif.DifMotive;
import fr.compteformation.rights.reading.DifFinding;

/**
 * The document of a declaration, and what reading it finds.
 *
 * @param finding what the portal finds on it
 * @param hours the hours that it states; {@code null} if none
 */
record CrowdDocument(DifFinding finding, @Nullable Integer hours) {

	private static final int WITH_HOURS = 2;

	/** Reads {@code differs 96}. */
	static CrowdDocument read(String text, int declared) {
		String[] words = text.strip().split(" ");
		DifFinding finding = DifFinding.valueOf(words[0].toUpperCase(Locale.ROOT));
		if (finding == DifFinding.AGREES) {
			return new CrowdDocument(finding, declared);
		}
		return new CrowdDocument(finding, (words.length == WITH_HOURS) ? Integer.valueOf(words[1]) : null);
	}

	/** Draws it. A doubtful one is about somebody else. */
	byte[] drawnFor(String name) {
		return DemoPage.of((this.hours != null) ? attestation(this.hours, name) : certificate(name));
	}

	private List<String> attestation(int stated, String name) {
		return List.of("Attestation de droits au DIF", "", "Conserverie de la Baie, 29100 Douarnenez", "",
				"Nous attestons que " + ((this.finding == DifFinding.DOUBTFUL) ? "Dominique Letellier" : name)
						+ " dispose, au titre du",
				"droit individuel à la formation, du solde suivant.", "", "Solde au 31/12/2014 : " + stated + " heures",
				"", "Douarnenez, le 30 janvier 2015");
	}

	private static List<String> certificate(String name) {
		return List.of("Lettre de recommandation", "", "Conserverie de la Baie, 29100 Douarnenez", "",
				name + " a travaillé dans notre entreprise.", "Nous en gardons un excellent souvenir.", "",
				"Douarnenez, le 30 juin 2015");
	}

	/** Why an agent asks for another one, or does not follow the declaration. */
	DifMotive usualMotive() {
		return switch (this.finding) {
			case AGREES -> DifMotive.OTHER;
			case DIFFERS -> DifMotive.OTHER_HOURS;
			case DOUBTFUL -> DifMotive.OTHER_NAME;
			case SILENT -> DifMotive.NO_ATTESTATION;
		};
	}

}
