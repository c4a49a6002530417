package fr.compteformation.training.trades;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the files of trades and skills: one a line, values separated by semicolons, lists
 * by bars or commas. The files are part of the program, so that an error in them is one
 * of the program.
 */
final class TradeFiles {

	private static final String SKILLS = "/trades/skills.csv";

	private static final String TRADES = "/trades/trades.csv";

	private final Map<String, Skill> skills;

	TradeFiles() {
		this.skills = read(SKILLS, TradeFiles::skill).stream()
			.collect(Collectors.toMap(Skill::code, Function.identity(), (one, other) -> {
				throw new IllegalStateException("two skills " + one.code());
			}, LinkedHashMap::new));
	}

	Map<String, Skill> skills() {
		return this.skills;
	}

	List<Trade> trades() {
		return read(TRADES, this::trade);
	}

	private static Skill skill(String[] values) {
		return new Skill(values[0], SkillDomain.valueOf(values[1]), new Wording(values[2], values[3]),
				list(values[4], ","));
	}

	private Trade trade(String[] values) {
		return new Trade(values[0], new Wording(values[1], values[2]), new Wording(values[3], values[4]),
				list(values[5], "\\|"), list(values[6], ",").stream().map(this::known).toList(), list(values[7], "\\|"),
				values[8]);
	}

	private Skill known(String code) {
		return Objects.requireNonNull(this.skills.get(code), () -> "no skill " + code);
	}

	private static List<String> list(String text, String separator) {
		return Arrays.stream(text.split(separator)).filter((part) -> !part.isEmpty()).toList();
	}

	private static <T> List<T> read(String file, Function<String[], T> reader) {
		InputStream stream = Objects.requireNonNull(TradeFiles.class.getResourceAsStream(file), file);
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
			return lines.lines().skip(1).map((line) -> reader.apply(line.split(";", -1))).toList();
		}
		catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
	}

}
