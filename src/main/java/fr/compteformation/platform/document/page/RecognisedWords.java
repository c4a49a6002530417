package fr.compteformation.platform.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The words that Tesseract recognised on a picture. It divides a page into blocks, so
 * that the columns of a table are apart; here words side by side form one row again. They
 * are placed on the page as it was before it was turned for the recognition.
 */
final class RecognisedWords {

	private static final int FIELDS = 12;

	private static final String PAGE = "1";

	private static final String WORD = "5";

	/** How far words of one row may be apart in height, in heights of a letter. */
	private static final double SAME_ROW = 0.5;

	private static final int MOST = 5000;

	private static final int LONGEST = 100;

	private final double width;

	private final double height;

	private final double angle;

	private final List<List<Box>> lines;

	private RecognisedWords(double width, double height, double angle, List<List<Box>> lines) {
		this.width = width;
		this.height = height;
		this.angle = angle;
		this.lines = lines;
	}

	/**
	 * Reads Tesseract’s table.
	 * @param angle by how much the page was turned clockwise, in radians
	 */
	static List<PageWord> of(String table, double angle) {
		double width = 1;
		double height = 1;
		Map<String, List<Box>> lines = new LinkedHashMap<>();
		for (String[] fields : table.lines().map((line) -> line.split("\t", FIELDS)).toList()) {
			if (fields.length == FIELDS && fields[0].equals(PAGE)) {
				width = Double.parseDouble(fields[8]);
				height = Double.parseDouble(fields[9]);
			}
			else if (fields.length == FIELDS && fields[0].equals(WORD) && !fields[11].isBlank()) {
				lines.computeIfAbsent(String.join(" ", fields[2], fields[3], fields[4]), (line) -> new ArrayList<>())
					.add(Box.of(fields));
			}
		}
		return new RecognisedWords(width, height, angle, List.copyOf(lines.values())).words();
	}

	private List<PageWord> words() {
		Turn turn = Turn.of(this.lines);
		List<PageWord> words = new ArrayList<>();
		int number = 0;
		for (List<Box> row : rows(this.lines.stream().map((line) -> line.stream().map(turn::upright).toList()))) {
			for (Box word : row) {
				if (words.size() < MOST) {
					words.add(onPage(word, turn, number));
				}
			}
			number++;
		}
		return words;
	}

	// From left to right, each line continues the row that ends nearest to its height.
	private static List<List<Box>> rows(Stream<List<Box>> lines) {
		List<List<Box>> rows = new ArrayList<>();
		lines.sorted(Comparator.comparingDouble((line) -> line.getFirst().x())).forEach((line) -> {
			Box first = line.getFirst();
			Optional<List<Box>> row = rows.stream()
				.filter((other) -> other.getLast().isLeftOf(first) && other.getLast().apart(first) < SAME_ROW)
				.min(Comparator.comparingDouble((other) -> other.getLast().apart(first)));
			row.ifPresentOrElse((found) -> found.addAll(line), () -> rows.add(new ArrayList<>(line)));
		});
		rows.sort(Comparator
			.comparingDouble((row) -> row.stream().mapToDouble((word) -> word.middle()).average().orElse(0)));
		return rows;
	}

	private PageWord onPage(Box upright, Turn turn, int row) {
		Box word = turn.back(upright);
		double right = word.x() + word.width() / 2 - this.width / 2;
		double down = word.y() + word.height() / 2 - this.height / 2;
		double x = this.width / 2 + right * Math.cos(this.angle) + down * Math.sin(this.angle);
		double y = this.height / 2 - right * Math.sin(this.angle) + down * Math.cos(this.angle);
		return new PageWord(word.text(), row, (x - word.width() / 2) / this.width,
				(y - word.height() / 2) / this.height, word.width() / this.width, word.height() / this.height,
				word.confidence());
	}

	/** A word in pixels. */
	private record Box(String text, double x, double y, double width, double height, int confidence) {

		static Box of(String[] fields) {
			return new Box(fields[11].strip().substring(0, Math.min(fields[11].strip().length(), LONGEST)),
					Double.parseDouble(fields[6]), Double.parseDouble(fields[7]), Double.parseDouble(fields[8]),
					Double.parseDouble(fields[9]),
					Math.clamp((int) Double.parseDouble(fields[10]), 0, PageWord.CERTAIN - 1));
		}

		double middle() {
			return this.y + this.height / 2;
		}

		boolean isLeftOf(Box other) {
			return this.x + this.width <= other.x + other.height / 2;
		}

		double apart(Box other) {
			return Math.abs(middle() - other.middle()) / Math.max(1, Math.max(this.height, other.height));
		}

	}

	/**
	 * How the text lies on the picture, seen from the order of the words in the lines.
	 */
	private enum Turn {

		UPRIGHT, DOWNWARDS, UPSIDE_DOWN, UPWARDS;

		static Turn of(List<List<Box>> lines) {
			double right = 0;
			double down = 0;
			for (List<Box> line : lines) {
				right += line.getLast().x() - line.getFirst().x();
				down += line.getLast().y() - line.getFirst().y();
			}
			if (Math.abs(right) >= Math.abs(down)) {
				return (right >= 0) ? UPRIGHT : UPSIDE_DOWN;
			}
			return (down > 0) ? DOWNWARDS : UPWARDS;
		}

		Box upright(Box box) {
			return switch (this) {
				case UPRIGHT -> box;
				case DOWNWARDS -> turned(box, box.y, -box.x - box.width);
				case UPSIDE_DOWN ->
					new Box(box.text, -box.x - box.width, -box.y - box.height, box.width, box.height, box.confidence);
				case UPWARDS -> turned(box, -box.y - box.height, box.x);
			};
		}

		Box back(Box box) {
			return switch (this) {
				case UPRIGHT -> box;
				case DOWNWARDS -> turned(box, -box.y - box.height, box.x);
				case UPSIDE_DOWN -> UPSIDE_DOWN.upright(box);
				case UPWARDS -> turned(box, box.y, -box.x - box.width);
			};
		}

		private static Box turned(Box box, double x, double y) {
			return new Box(box.text, x, y, box.height, box.width, box.confidence);
		}

	}

}
