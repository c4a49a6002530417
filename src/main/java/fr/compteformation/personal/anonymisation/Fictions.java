package fr.compteformation.personal.anonymisation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.holder.NirReading;

/**
 * Invented values. An old value always gets the same new one, so that what belonged
 * together still does; nothing leads back, as new ones are counted.
 */
final class Fictions {

	private static final List<String> FIRST_NAMES = List.of("Alix", "Camille", "Claude", "Dominique", "Maxime", "Noa",
			"Sacha", "Yael");

	private static final List<String> SYLLABLES = List.of("ba", "cor", "dal", "fen", "gui", "lor", "mar", "nes", "pil",
			"ran", "sol", "tev", "vin");

	private static final Pattern EMAIL = Pattern.compile("personne-(\\d{1,9})@exemple\\.invalid");

	private final Map<String, String> names = new HashMap<>();

	private final Map<String, String> emails = new HashMap<>();

	private final Map<Nir, Nir> numbers = new HashMap<>();

	private final Set<Nir> taken = new HashSet<>();

	private int lastEmail;

	private int lastNumber;

	private int lastAccount = 100_000_000;

	/** Numbers of people, which no invented one may be. */
	void avoid(Nir person) {
		this.taken.add(person);
	}

	Nir number(Nir old) {
		return this.numbers.computeIfAbsent(old, (number) -> number());
	}

	String name(String old) {
		// However it is spelt.
		return this.names.computeIfAbsent(old.strip().toLowerCase(Locale.FRENCH), (name) -> word(this.names.size()));
	}

	String firstName(String old) {
		return FIRST_NAMES.get(Math.floorMod(name("first " + old).hashCode(), FIRST_NAMES.size()));
	}

	/** An invented address of before: it stays, and new ones follow it. */
	void follow(String email) {
		Matcher invented = EMAIL.matcher(email);
		if (invented.matches()) {
			this.lastEmail = Math.max(this.lastEmail, Integer.parseInt(invented.group(1)));
		}
	}

	String email(String old) {
		return EMAIL.matcher(old).matches() ? old : this.emails.computeIfAbsent(old.strip().toLowerCase(Locale.ROOT),
				(email) -> "personne-" + ++this.lastEmail + "@exemple.invalid");
	}

	/** The next account number, without its check digit. */
	int accountNumber() {
		return this.lastAccount++;
	}

	/** A number of nobody, another one each time. */
	Nir number() {
		while (true) {
			int number = this.lastNumber++;
			// Born abroad, in a country that has no such code.
			String typed = "%d%02d%02d99%03d%03d".formatted(1 + number % 2, number / 2 % 100, 1 + number / 200 % 12,
					900 + number / 2400 % 99, 1 + number / 237600 % 999);
			if (Nir.readForSignIn(typed) instanceof NirReading.Valid valid && this.taken.add(valid.nir())) {
				return valid.nir();
			}
		}
	}

	private static String word(int number) {
		StringBuilder word = new StringBuilder();
		int rest = number;
		do {
			word.append(SYLLABLES.get(rest % SYLLABLES.size()));
			rest /= SYLLABLES.size();
		}
		while (rest > 0);
		return "Faux" + word;
	}

}
