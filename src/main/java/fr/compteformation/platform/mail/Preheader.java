package fr.compteformation.platform.mail;

import java.text.BreakIterator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What a list of emails shows after the subject: the first sentence, or half of one, that
 * says nothing about a person, because a locked screen shows it too.
 */
final class Preheader {

	/** Stands where an email says something about a person. */
	private static final String SOMETHING = "\uFFFC";

	private static final Pattern PERSONAL = Pattern.compile(SOMETHING + "|\\d");

	private static final Pattern COLON = Pattern.compile("\\h*:(\\h+|$)");

	/** Shorter ones, such as “It was you?”, say too little. */
	private static final int SHORTEST = 25;

	private Preheader() {
	}

	/**
	 * The variables of an email to nobody. It greets without a name and leaves out what
	 * an account number would add.
	 */
	static Map<String, Object> unnamed(Mail mail) {
		Map<String, Object> details = new HashMap<>(mail.details());
		details.replaceAll((name, value) -> (value instanceof String) ? SOMETHING : value);
		if (greets(mail.model())) {
			details.putAll(Variables.of(new Greeting("", "")));
		}
		return details;
	}

	/**
	 * The preheader of an email.
	 * @param unnamed the content, rendered for nobody
	 */
	static String of(String unnamed, Locale locale) {
		return Jsoup.parseBodyFragment(unnamed)
			.select("p, li")
			.stream()
			.map(Element::text)
			.filter((paragraph) -> !paragraph.endsWith(","))
			.flatMap((paragraph) -> sentences(paragraph, locale))
			.flatMap((sentence) -> Stream.concat(Stream.of(sentence), COLON.splitAsStream(sentence)))
			.filter((words) -> words.length() >= SHORTEST && !PERSONAL.matcher(words).find())
			.findFirst()
			.map(Preheader::sentence)
			.orElse("");
	}

	// The text before or after a colon becomes a sentence.
	private static String sentence(String words) {
		String begun = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
		return begun.matches(".*[.?!]") ? begun : begun.replaceFirst("\\h*:?$", ".");
	}

	private static boolean greets(Record model) {
		return Stream.of(model.getClass().getRecordComponents())
			.anyMatch((component) -> component.getType() == Greeting.class);
	}

	private static Stream<String> sentences(String paragraph, Locale locale) {
		BreakIterator ends = BreakIterator.getSentenceInstance(locale);
		ends.setText(paragraph);
		Stream.Builder<String> sentences = Stream.builder();
		int start = ends.first();
		for (int end = ends.next(); end != BreakIterator.DONE; end = ends.next()) {
			sentences.add(paragraph.substring(start, end).strip());
			start = end;
		}
		return sentences.build();
	}

}
