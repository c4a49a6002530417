package fr.compteformation.platform.securitycheck.ui;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.github.mvysny.kaributesting.v10.DownloadKt;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.UiTests;
import fr.compteformation.platform.securitycheck.CheckedForm;
import fr.compteformation.platform.securitycheck.RightAnswers;
import fr.compteformation.platform.securitycheck.SecurityChecks;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A robot that can do anything but recognise pictures. It has seen as many solved
 * challenges as it must solve, and uses files, sizes, order, text and time.
 */
@Tag("proof")
class RobotTests extends UiTests {

	// The address of a picture, which is another one each time.
	private static final String PICTURE = "VAADIN/dynamic/[^\"]*";

	/**
	 * Four times the required 500, so that chance cannot explain five percentage points.
	 */
	private static final int ROUNDS = 2_000;

	private static final int TILES = 6;

	private static final double CHANCE = 1.0 / TILES;

	private final Random luck = new Random();

	@Autowired
	private SecurityChecks checks;

	@Test
	void guessesNoBetterThanChanceAndFivePoints() {
		SecurityCheckField field = new SecurityCheckField(this.checks, CheckedForm.CONTACT);
		show(field);
		List<Seen> solved = Stream.generate(() -> see(field)).limit(ROUNDS).toList();
		List<Seen> exam = Stream.generate(() -> see(field)).limit(ROUNDS).toList();
		Map<String, ToIntFunction<Seen>> strategies = Map.of("hash", hash(solved), "size", size(), "order",
				order(solved), "order by name", orderByName(solved), "text", text(), "time", time(solved), "bytes",
				bytes(solved));
		strategies.forEach((name, strategy) -> {
			double score = exam.stream().filter((seen) -> strategy.applyAsInt(seen) == seen.right()).count()
					/ (double) ROUNDS;
			System.out.printf("robot by %s: %.1f %% of %d%n", name, 100 * score, ROUNDS);
			assertThat(score).as(name).isLessThanOrEqualTo(CHANCE + 0.05);
		});
	}

	/** Recognises the files of all pictures it has seen. */
	private ToIntFunction<Seen> hash(List<Seen> solved) {
		Map<String, Set<Integer>> known = new HashMap<>();
		solved.forEach((seen) -> known.computeIfAbsent(seen.asked(), (name) -> new HashSet<>())
			.add(Arrays.hashCode(seen.pictures().get(seen.right()))));
		return (seen) -> any(IntStream.range(0, TILES)
			.filter((tile) -> known.getOrDefault(seen.asked(), Set.of())
				.contains(Arrays.hashCode(seen.pictures().get(tile)))));
	}

	/** Chooses the largest file. */
	private ToIntFunction<Seen> size() {
		return (seen) -> {
			int largest = seen.pictures().stream().mapToInt((picture) -> picture.length).max().orElseThrow();
			return any(IntStream.range(0, TILES).filter((tile) -> seen.pictures().get(tile).length == largest));
		};
	}

	/** Chooses the most frequent position. */
	private static ToIntFunction<Seen> order(List<Seen> solved) {
		int place = mostFrequent(solved.stream().map(Seen::right));
		return (seen) -> place;
	}

	/** Chooses the most frequent position for that name. */
	private ToIntFunction<Seen> orderByName(List<Seen> solved) {
		return (seen) -> {
			List<Integer> places = solved.stream()
				.filter((known) -> known.asked().equals(seen.asked()))
				.map(Seen::right)
				.toList();
			return places.isEmpty() ? any(IntStream.empty()) : mostFrequent(places.stream());
		};
	}

	/** Chooses the tile whose text differs from the others. */
	private ToIntFunction<Seen> text() {
		return (seen) -> any(IntStream.range(0, TILES)
			.filter((tile) -> seen.texts().indexOf(seen.texts().get(tile)) == seen.texts()
				.lastIndexOf(seen.texts().get(tile))));
	}

	/** Chooses the position of challenges with similar response times. */
	private static ToIntFunction<Seen> time(List<Seen> solved) {
		double[] usual = perPlace(solved, Seen::nanos);
		return (seen) -> nearest(usual, seen.nanos());
	}

	/** Chooses the tile whose byte sum is typical for that name. */
	private ToIntFunction<Seen> bytes(List<Seen> solved) {
		return (seen) -> {
			double[] usual = solved.stream()
				.filter((known) -> known.asked().equals(seen.asked()))
				.mapToDouble((known) -> sum(known.pictures().get(known.right())))
				.sorted()
				.toArray();
			if (usual.length == 0) {
				return any(IntStream.empty());
			}
			return nearest(seen.pictures().stream().mapToDouble(RobotTests::sum).toArray(), usual[usual.length / 2]);
		};
	}

	private Seen see(SecurityCheckField field) {
		long start = System.nanoTime();
		field.renew();
		long nanos = System.nanoTime() - start;
		List<String> tiles = _find(NativeButton.class, (search) -> search.withClasses("tile")).stream()
			.map((tile) -> tile.getElement().getOuterHTML())
			.toList();
		String asked = _get(HtmlContainer.class, (search) -> search.withPredicate(RobotTests::isName)).getText();
		int right = RightAnswers.tile(this.context).charAt("Image ".length()) - '1';
		return new Seen(asked, _find(Image.class).stream().map(DownloadKt::download).toList(),
				tiles.stream().map(RobotTests::textOf).toList(), nanos, right);
	}

	private static boolean isName(HtmlContainer part) {
		return "strong".equals(part.getElement().getTag());
	}

	private int any(IntStream candidates) {
		int[] found = candidates.toArray();
		return (found.length > 0) ? found[this.luck.nextInt(found.length)] : this.luck.nextInt(TILES);
	}

	private static String textOf(String tile) {
		return tile.replaceAll(PICTURE, "").replaceAll("Image \\d", "");
	}

	private static double sum(byte[] picture) {
		return IntStream.range(0, picture.length).mapToDouble((i) -> picture[i] & 0xff).sum();
	}

	private static int mostFrequent(Stream<Integer> places) {
		int[] seen = new int[TILES];
		places.forEach((place) -> seen[place]++);
		return IntStream.range(0, TILES).boxed().max(Comparator.comparingInt((place) -> seen[place])).orElseThrow();
	}

	private static double[] perPlace(List<Seen> solved, ToDoubleFunction<Seen> measure) {
		return IntStream.range(0, TILES)
			.mapToDouble((place) -> solved.stream()
				.filter((seen) -> seen.right() == place)
				.mapToDouble(measure)
				.average()
				.orElse(0))
			.toArray();
	}

	private static int nearest(double[] values, double wanted) {
		return IntStream.range(0, values.length)
			.boxed()
			.min(Comparator.comparingDouble((i) -> Math.abs(values[i] - wanted)))
			.orElseThrow();
	}

	/** The data a robot receives for a challenge, and the right tile, from zero. */
	private record Seen(String asked, List<byte[]> pictures, List<String> texts, long nanos, int right) {
	}

}
