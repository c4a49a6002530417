package fr.compteformation.platform.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The towns of France, from the official register; read when the first is looked up. A
 * small town without a known place is placed amid its neighbours.
 */
@Component
public class Towns {

	private static final String REGISTER = "/towns/towns.csv.gz";

	private static final int POSTAL_CODE = 5;

	private static final int SHORTEST_CODE = 2;

	private final Supplier<Register> register = SingletonSupplier.of(Register::read);

	/**
	 * The town that somebody means.
	 * @param text a name, a postal code, or both as in {@link Town#label}
	 */
	public Optional<Town> find(String text) {
		String folded = fold(text);
		String code = folded.replaceAll("\\D", "");
		String name = folded.replaceAll("\\d", "").strip();
		if (code.length() == POSTAL_CODE) {
			List<Town> there = this.register.get().byPostalCode().getOrDefault(code, List.of());
			return there.stream()
				.filter((town) -> fold(town.name()).equals(name))
				.findFirst()
				.or(() -> there.stream().findFirst());
		}
		return name.isEmpty() ? Optional.empty() : Optional.ofNullable(this.register.get().byName().get(name));
	}

	/** The towns whose name or postal code begins like this, the largest first. */
	public List<Town> beginning(String text, int limit) {
		String folded = fold(text);
		if (folded.length() < SHORTEST_CODE) {
			return List.of();
		}
		List<Entry> entries = this.register.get().entries();
		Stream<Town> towns = Character.isDigit(folded.charAt(0))
				? entries.stream()
					.map(Entry::town)
					.filter((town) -> town.postalCodes().stream().anyMatch((code) -> code.startsWith(folded)))
				: entries.stream().filter((entry) -> entry.folded().startsWith(folded)).map(Entry::town);
		return towns.limit(limit).toList();
	}

	/** Lower case, without accents, with single spaces between words. */
	static String fold(String text) {
		return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("\u0153", "oe"), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", " ")
			.strip()
			.replaceAll("^st ", "saint ")
			.replaceAll("^ste ", "sainte ");
	}

	/** What is read of it; the largest towns come first. */
	private record Register(List<Entry> entries, Map<String, List<Town>> byPostalCode, Map<String, Town> byName) {

		static Register read() {
			Register register = new Register(Entry.all(), new HashMap<>(), new HashMap<>());
			register.entries().forEach(register::index);
			return register;
		}

		private void index(Entry entry) {
			entry.town()
				.postalCodes()
				.forEach((code) -> this.byPostalCode.computeIfAbsent(code, (unseen) -> new ArrayList<>())
					.add(entry.town()));
			this.byName.putIfAbsent(entry.folded(), entry.town());
		}

	}

	private record Entry(String folded, Town town) {

		static List<Entry> all() {
			try (BufferedReader lines = new BufferedReader(new InputStreamReader(
					new GZIPInputStream(Towns.class.getResourceAsStream(REGISTER)), StandardCharsets.UTF_8))) {
				return lines.lines().map(Entry::of).toList();
			}
			catch (IOException broken) {
				throw new UncheckedIOException(broken);
			}
		}

		private static Entry of(String line) {
			String[] values = line.split(";");
			Town town = new Town(values[0], values[1], List.of(values[2].split(" ")),
					new GeoPoint(Double.parseDouble(values[3]), Double.parseDouble(values[4])));
			return new Entry(fold(town.name()), town);
		}

	}

}
