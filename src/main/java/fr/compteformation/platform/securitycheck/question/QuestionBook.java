package fr.compteformation.platform.securitycheck.question;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * Asks simple questions in words, in French or English, and reads what is answered
 * however it is spelt.
 */
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

	/** A question as it was hardly ever asked before. */
	public Question ask(Locale language, RandomGenerator random) {
		return ask(FORMS.get(random.nextInt(FORMS.size())), language, random);
	}

	/**
	 * What is left of an answer when accents, case, spaces, signs and articles do not
	 * count and numbers may stand in words: {@code Le Vingt-et-un !} and {@code 21} are
	 * one answer.
	 */
	public String fold(String typed) {
		return this.folding.fold(typed);
	}

	Question ask(QuestionForm form, Locale language, RandomGenerator random) {
		Question asked = form.ask(language.getLanguage().equals("en") ? this.english : this.french, random);
		return new Question(asked.text(), asked.answers().stream().map(this::fold).toList());
	}

}
