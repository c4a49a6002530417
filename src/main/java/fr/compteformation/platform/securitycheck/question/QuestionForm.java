package fr.compteformation.platform.securitycheck.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The types of questions. Each reads its sentence under its own name in the vocabulary,
 * and returns it with the right answers before normalisation.
 */
enum QuestionForm {

	SUM {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			int first = random.nextInt(2, LARGEST_SUMMAND);
			int second = random.nextInt(2, LARGEST_SUMMAND);
			return question(words, random, words.number(first + second), words.number(first), words.number(second));
		}
	},

	DIFFERENCE {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			int less = random.nextInt(2, LARGEST_SUMMAND);
			int left = random.nextInt(2, LARGEST_SUMMAND);
			return question(words, random, words.number(left), words.number(less + left), words.number(less));
		}
	},

	ODD_ONE_OUT {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			List<Integer> categories = words.twoCategories(random);
			String odd = words.pick(1, categories.getLast(), random).getFirst();
			return among(words, random, odd, words.category(categories.getFirst()),
					words.pick(LISTED - 1, categories.getFirst(), random));
		}
	},

	ONE_OF_A_KIND {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			List<Integer> categories = words.twoCategories(random);
			String right = words.pick(1, categories.getLast(), random).getFirst();
			return among(words, random, right, words.category(categories.getLast()),
					words.pick(LISTED - 1, categories.getFirst(), random));
		}
	},

	FIRST_LETTER {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			String word = words.any(random);
			return question(words, random, word.substring(0, 1), word);
		}
	},

	LAST_LETTER {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			String word = words.any(random);
			return question(words, random, word.substring(word.length() - 1), word);
		}
	},

	PLACE {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			int place = random.nextInt(LISTED);
			List<String> listed = IntStream.range(0, LISTED)
				.mapToObj((i) -> words.pick(1, i, random).getFirst())
				.toList();
			return question(words, random, listed.get(place), words.list("ordinals").get(place), listed.get(0),
					listed.get(1), listed.get(2), listed.get(3));
		}
	},

	OPPOSITE {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			List<String> pairs = words.list("opposites");
			String[] pair = pairs.get(random.nextInt(pairs.size())).split(":");
			return question(words, random, pair[1], pair[0]);
		}
	},

	LARGEST {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			List<Integer> numbers = words.threeNumbers(random);
			return numbers(this, words, random, numbers, Collections.max(numbers));
		}
	},

	SMALLEST {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			List<Integer> numbers = words.threeNumbers(random);
			return numbers(this, words, random, numbers, Collections.min(numbers));
		}
	},

	NEXT_DAY {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			return following(this, words, random, words.list("days"));
		}
	},

	NEXT_MONTH {
		@Override
		Question ask(Vocabulary words, RandomGenerator random) {
			return following(this, words, random, words.list("months"));
		}
	};

	private static final int LARGEST_SUMMAND = 13;

	private static final int LISTED = 4;

	/** Generates a question of this type. */
	abstract Question ask(Vocabulary words, RandomGenerator random);

	Question question(Vocabulary words, RandomGenerator random, String answers, Object... shown) {
		return new Question(words.ask(this, random, shown), List.of(answers.split("/")));
	}

	// Inserts the right word at a random position.
	Question among(Vocabulary words, RandomGenerator random, String right, String category, List<String> others) {
		List<String> shown = new ArrayList<>(others);
		shown.add(random.nextInt(LISTED), right);
		shown.addFirst(category);
		return question(words, random, right, shown.toArray());
	}

	private static Question numbers(QuestionForm form, Vocabulary words, RandomGenerator random, List<Integer> numbers,
			int right) {
		return form.question(words, random, words.number(right), numbers.stream().map(words::number).toArray());
	}

	private static Question following(QuestionForm form, Vocabulary words, RandomGenerator random,
			List<String> circle) {
		int place = random.nextInt(circle.size());
		return form.question(words, random, circle.get((place + 1) % circle.size()), circle.get(place));
	}

}
