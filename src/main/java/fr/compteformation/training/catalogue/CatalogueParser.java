package fr.compteformation.training.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import fr.compteformation.platform.amounts.Euros;
import fr.compteformation.platform.csv.CsvColumns;
import fr.compteformation.platform.register.GeoPoint;
import fr.compteformation.platform.register.Siret;
import fr.compteformation.platform.register.Town;
import fr.compteformation.platform.register.Towns;

/**
 * Parses the lines of a file of trainings one by one: a session each, with its training
 * and its provider. The names of the columns follow LHEO, the French format of training
 * offers.
 */
@Component
class CatalogueParser {

	/** The header line, which defines the order of the values. */
	static final CsvColumns COLUMNS = CsvColumns.of("siret", "nom_organisme", "adresse_organisme",
			"code_postal_organisme", "ville_organisme", "telephone", "fin_certification_qualite", "numero_formation",
			"intitule_formation", "objectif_formation", "public_vise", "contenu_formation", "mots_cles",
			"certification", "niveau_entree", "langue_formation", "accessible", "nombre_heures", "prix_ttc",
			"numero_session", "debut", "fin", "rythme", "places", "modalite", "adresse_session", "code_postal_session",
			"ville_session");

	private static final Map<String, CourseTerms.Level> LEVELS = Map.of("TOUS", CourseTerms.Level.ALL, "DEBUTANT",
			CourseTerms.Level.BEGINNER, "INTERMEDIAIRE", CourseTerms.Level.INTERMEDIATE, "AVANCE",
			CourseTerms.Level.ADVANCED);

	private static final Map<String, SessionDates.Rhythm> RHYTHMS = Map.of("TEMPS_PLEIN", SessionDates.Rhythm.FULL_TIME,
			"JOURNEE", SessionDates.Rhythm.DAY, "SOIR", SessionDates.Rhythm.EVENING, "SAMEDI",
			SessionDates.Rhythm.SATURDAY, "LIBRE", SessionDates.Rhythm.OWN_PACE);

	private static final Map<String, SessionPlace.Mode> MODES = Map.of("CENTRE", SessionPlace.Mode.ON_SITE, "MIXTE",
			SessionPlace.Mode.MIXED, "DISTANCE", SessionPlace.Mode.DISTANCE);

	private static final int LONGEST_NUMBER = 60;

	private static final int LONGEST_PHONE = 20;

	private static final int LONGEST_GOALS = 1000;

	private static final int LONGEST_LIST = 500;

	private final Towns towns;

	CatalogueParser(Towns towns) {
		this.towns = towns;
	}

	/**
	 * @param columns those of the file: with notes, which are not read, if it was
	 * corrected
	 */
	CatalogueLine read(int line, String text, CsvColumns columns) {
		if (text.isBlank()) {
			return new CatalogueLine.Blank();
		}
		// PostgreSQL stores no NUL.
		if (text.chars().anyMatch((character) -> Character.isISOControl(character) && character != '\t')) {
			return new CatalogueLine.Refused(line, "catalogue.refusal.characters");
		}
		List<String> values = columns.values(text);
		if (values.size() != columns.count()) {
			return new CatalogueLine.Refused(line, "catalogue.refusal.columns");
		}
		try {
			return valid(line, values);
		}
		catch (Refusal refusal) {
			return new CatalogueLine.Refused(line, refusal.messageKey);
		}
	}

	private CatalogueLine.Valid valid(int line, List<String> values) {
		String siret = values.get(0).replace(" ", "");
		require(Siret.isOne(siret), "siret");
		String session = text(values.get(19), LONGEST_NUMBER, "session");
		return new CatalogueLine.Valid(line, new Siret(siret), provider(values.subList(1, 7)),
				course(values.subList(7, 19)), session, dates(values.subList(20, 24)), place(values.subList(24, 28)));
	}

	private static @Nullable ProviderDetails provider(List<String> values) {
		if (values.getFirst().isEmpty()) {
			return null;
		}
		require(values.get(2).matches("\\d{5}"), "provider");
		require(values.get(4).length() <= LONGEST_PHONE, "provider");
		return new ProviderDetails(text(values.get(0), Training.LONGEST, "provider"),
				text(values.get(1), Training.LONGEST, "provider"), values.get(2),
				text(values.get(3), Training.LONGEST, "provider"), orNull(values.get(4)),
				values.get(5).isEmpty() ? null : date(values.get(5)));
	}

	private static CatalogueLine.Described course(List<String> values) {
		String number = text(values.getFirst(), LONGEST_NUMBER, "course");
		if (values.get(1).isEmpty()) {
			return new CatalogueLine.Described(number, null, null);
		}
		require(Programme.isOne(values.get(4)), "programme");
		require(values.get(6).length() <= Training.LONGEST, "course");
		require(values.get(8).matches("[a-z]{2}"), "language");
		CourseContent content = new CourseContent(text(values.get(1), Training.LONGEST, "course"),
				text(values.get(2), LONGEST_GOALS, "course"), text(values.get(3), LONGEST_LIST, "course"),
				Programme.of(values.get(4)), text(values.get(5), LONGEST_LIST, "course"));
		CourseTerms terms = new CourseTerms(orNull(values.get(6)), among(LEVELS, values.get(7), "level"), values.get(8),
				values.get(9).equals("OUI"), number(values.get(10), "hours"), price(values.get(11)));
		return new CatalogueLine.Described(number, content, terms);
	}

	private static SessionDates dates(List<String> values) {
		LocalDate starts = date(values.get(0));
		LocalDate ends = date(values.get(1));
		require(!ends.isBefore(starts), "dates");
		return new SessionDates(starts, ends, among(RHYTHMS, values.get(2), "rhythm"), number(values.get(3), "seats"));
	}

	private SessionPlace place(List<String> values) {
		SessionPlace.Mode mode = among(MODES, values.get(0), "mode");
		if (mode == SessionPlace.Mode.DISTANCE) {
			return SessionPlace.DISTANCE;
		}
		require(values.get(1).length() <= Training.LONGEST, "town");
		Town town = this.towns.find(values.get(2) + " " + values.get(3)).orElseThrow(() -> new Refusal("town"));
		GeoPoint point = town.point();
		return new SessionPlace(mode, orNull(values.get(1)), values.get(2),
				text(values.get(3), Training.LONGEST, "town"), point.latitude(), point.longitude());
	}

	private static String text(String value, int longest, String problem) {
		require(!value.isEmpty() && value.length() <= longest, problem);
		return value;
	}

	private static @Nullable String orNull(String value) {
		return value.isEmpty() ? null : value;
	}

	private static int number(String value, String problem) {
		require(value.matches("\\d{1,4}") && Integer.parseInt(value) > 0, problem);
		return Integer.parseInt(value);
	}

	private static Euros price(String value) {
		require(value.matches("\\d{1,6}([.,]\\d{1,2})?"), "price");
		Euros price = new Euros(new BigDecimal(value.replace(',', '.')).movePointRight(2).longValueExact());
		require(price.compareTo(Euros.ZERO) > 0, "price");
		return price;
	}

	private static LocalDate date(String value) {
		try {
			return LocalDate.parse(value);
		}
		catch (DateTimeParseException malformed) {
			throw new Refusal("dates");
		}
	}

	private static <T> T among(Map<String, T> values, String name, String problem) {
		return Optional.ofNullable(values.get(name)).orElseThrow(() -> new Refusal(problem));
	}

	private static void require(boolean holds, String problem) {
		if (!holds) {
			throw new Refusal(problem);
		}
	}

	/** A value that is not as expected. */
	private static final class Refusal extends RuntimeException {

		private final String messageKey;

		private Refusal(String problem) {
			super(null, null, false, false);
			this.messageKey = "catalogue.refusal." + problem;
		}

	}

}
