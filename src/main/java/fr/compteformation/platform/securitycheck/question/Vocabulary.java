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

	int categories() {
		return this.words.size();
	}

	/** Different words of one category in random order. */
	List<String> pick(int count, int category, RandomGenerator random) {
		List<String> shuffled = new ArrayList<>(this.words.get(category));
		Collections.shuffle(shuffled, Random.from(random));
		return shuffled.subList(0, count);
	}

	private String text(String name) {
		return Objects.requireNonNull(this.texts.getProperty(name), name);
	}

}
