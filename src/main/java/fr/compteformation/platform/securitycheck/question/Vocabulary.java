package fr.compteformation.platform.securitycheck.question;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.core.io.ClassPathResource;

/** The words and question sentences of one language. */
class Vocabulary {

	private final Properties texts = new Properties();

	private final List<List<String>> words;

	Vocabulary(Locale language) throws IOException {
		try (InputStreamReader file = new InputStreamReader(
				new ClassPathResource("securitycheck/questions/%s.properties".formatted(language.getLanguage()))
					.getInputStream(),
				StandardCharsets.UTF_8)) {
			this.texts.load(file);
		}
		this.words = Stream.iterate(0, (category) -> category + 1)
			.limit(list("categories").size())
			.map((category) -> list("words." + category))
			.toList();
	}

	/** A list, such as the days of the week. */
	List<String> list(String name) {
		return List.of(text(name).split(","));
	}

	/** One of the sentences of a question type. */
	String ask(QuestionForm form, RandomGenerator random, Object... words) {
		String name = "ask." + form;
		List<String> ways = Stream.of(name, name + ".2", name + ".3").filter(this.texts::containsKey).toList();
		return new MessageFormat(text(ways.get(random.nextInt(ways.size())))).format(words);
	}

	String number(int value) {
		return list("numbers").get(value);
	}

	String category(int category) {
		return list("categories").get(category);
	}

	/** Two different categories. */
	List<Integer> twoCategories(RandomGenerator random) {
		return pick(2, IntStream.range(0, this.words.size()).boxed().toList(), random);
	}

	/** Three different numbers that have a word. */
	List<Integer> threeNumbers(RandomGenerator random) {
		return pick(3, IntStream.range(0, list("numbers").size()).boxed().toList(), random);
	}

	/** A word of any category. */
	String any(RandomGenerator random) {
		return pick(1, random.nextInt(this.words.size()), random).getFirst();
	}

	/** Different words of one category in random order. */
	List<String> pick(int count, int category, RandomGenerator random) {
		return pick(count, this.words.get(category), random);
	}

	private static <T> List<T> pick(int count, List<T> all, RandomGenerator random) {
		List<T> shuffled = new ArrayList<>(all);
		Collections.shuffle(shuffled, Random.from(random));
		return shuffled.subList(0, count);
	}

	private String text(String name) {
		return Objects.requireNonNull(this.texts.getProperty(name), name);
	}

}
