package fr.compteformation.platform.securitycheck.question;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/** Generates simple questions in French or English, and normalises the answers. */
public class QuestionBook {

	private static final List<QuestionForm> FORMS = List.of(QuestionForm.values());

	private final Vocabulary french;

	private final Vocabulary english;

	private final Folding folding;

	private QuestionBook(Vocabulary french, Vocabulary english) {
		this.french = french;
		this.english = english;
		this.folding = new Folding(List.of(french, english));
	}

	public static QuestionBook open() throws IOException {
		return new QuestionBook(new Vocabulary(Locale.FRENCH), new Vocabulary(Locale.ENGLISH));
	}

	/** A random question. */
	public Question ask(Locale language, RandomGenerator random) {
		return ask(FORMS.get(random.nextInt(FORMS.size())), language, random);
	}

	/**
	 * Normalises an answer: ignores accents, case, spaces, punctuation and articles, and
	 * turns number words into digits. {@code Le Vingt-et-un !} and {@code 21} are equal.
	 */
	public String fold(String typed) {
		return this.folding.fold(typed);
	}

	Question ask(QuestionForm form, Locale language, RandomGenerator random) {
		Question asked = form.ask(language.getLanguage().equals("en") ? this.english : this.french, random);
		return new Question(asked.text(), asked.answers().stream().map(this::fold).toList());
	}

}
