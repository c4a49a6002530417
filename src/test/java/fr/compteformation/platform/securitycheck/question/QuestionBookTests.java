package fr.compteformation.platform.securitycheck.question;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionBookTests {

	private final Random random = new Random(1);

	private final QuestionBook book = QuestionBook.open();

	QuestionBookTests() throws IOException {
	}

	static Stream<Object[]> forms() {
		return Stream.of(Locale.FRENCH, Locale.ENGLISH)
			.flatMap((language) -> Arrays.stream(QuestionForm.values()).map((form) -> new Object[] { form, language }));
	}

	@ParameterizedTest
	@ValueSource(strings = { "fr", "en" })
	void asksThousandsOfDifferentQuestions(String language) {
		assertThat(
				Stream.generate(() -> this.book.ask(Locale.of(language), this.random).text()).limit(10_000).distinct())
			.hasSizeGreaterThan(3000);
	}

	@ParameterizedTest
	@MethodSource("forms")
	void putsCompleteSentencesWithAnAnswer(QuestionForm form, Locale language) {
		assertThat(some(form, language)).allSatisfy((question) -> {
			assertThat(question.text()).endsWith("?").doesNotContain("{", "}", "null");
			assertThat(question.answers()).isNotEmpty().noneMatch(String::isBlank);
			assertThat(String.join("|", question.answers())).hasSizeLessThan(200);
		});
	}

	@ParameterizedTest
	@MethodSource("forms")
	void namesNoRightAnswerTwice(QuestionForm form, Locale language) {
		assertThat(some(form, language)).allSatisfy((question) -> {
			String asked = question.text().replaceAll(".*: ", "");
			if (asked.contains(", ")) {
				assertThat(asked.split(", | ou | or ")).doesNotHaveDuplicates();
			}
		});
	}

	@Test
	void addsUp() {
		assertThat(ask(QuestionForm.SUM, Locale.FRENCH)).anySatisfy((question) -> {
			assertThat(question.text()).isEqualTo("Combien font sept plus cinq ?");
			assertThat(question.answers()).containsExactly("12");
		});
	}

	@Test
	void takesAway() {
		assertThat(ask(QuestionForm.DIFFERENCE, Locale.ENGLISH)).anySatisfy((question) -> {
			assertThat(question.text()).isEqualTo("What is twelve minus five?");
			assertThat(question.answers()).containsExactly("7");
		});
	}

	@Test
	void goesOnAfterTheLastDayOfTheWeek() {
		assertThat(ask(QuestionForm.NEXT_DAY, Locale.FRENCH)).anySatisfy((question) -> {
			assertThat(question.text()).isEqualTo("Quel jour vient juste après dimanche ?");
			assertThat(question.answers()).containsExactly("lundi");
		});
	}

	@Test
	void acceptsEachWordThatIsRight() {
		assertThat(ask(QuestionForm.OPPOSITE, Locale.FRENCH)).anySatisfy((question) -> {
			assertThat(question.text()).isEqualTo("Quel est le contraire de « facile » ?");
			assertThat(question.answers()).containsExactly("difficile", "dur");
		});
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Le Vingt-et-un !  | 21
			vingt et un       | 21
			douze             | 12
			12                | 12
			１２               | 12
			la chaise         | chaise
			L’écharpe         | echarpe
			 Février.         | fevrier
			la lettre É       | e
			a                 | a
			un                | 1
			un deux trois     | 123
			2 1 2 - 5 0 8     | 212508
			The Twenty-one    | 21
			an apple          | apple
			un un un          | 111
			''                | ''
			""")
	void readsAnAnswerHoweverItIsSpelt(String typed, String folded) {
		assertThat(this.book.fold(typed)).isEqualTo(folded);
	}

	private List<Question> some(QuestionForm form, Locale language) {
		return Stream.generate(() -> this.book.ask(form, language, this.random)).limit(500).toList();
	}

	// Enough that a certain one is among them.
	private List<Question> ask(QuestionForm form, Locale language) {
		return Stream.generate(() -> this.book.ask(form, language, this.random)).limit(3000).toList();
	}

}
