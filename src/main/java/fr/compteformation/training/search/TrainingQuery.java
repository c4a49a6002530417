package fr.compteformation.training.search;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A search for trainings. It is part of the address, so that it can be shared.
 *
 * @param what a training, a trade or a skill; may be empty
 * @param where a town or postal code; may be empty
 * @param chosen the values of each facet that narrow the search
 * @param sort the order of the results
 * @param shown how many results are shown
 */
public record TrainingQuery(String what, String where, Map<Facet, Set<String>> chosen, Sort sort,
		int shown) implements Serializable {

	/** The results of one page. */
	public static final int PAGE = 10;

	/** Everything. */
	public static final TrainingQuery ALL = new TrainingQuery("", "", Map.of(), Sort.RELEVANCE, PAGE);

	private static final int LONGEST = 200;

	private static final int MOST_SHOWN = 500;

	private static final String WHAT = "quoi";

	private static final String WHERE = "ou";

	private static final String SORT = "tri";

	private static final String SHOWN = "montrer";

	public TrainingQuery {
		what = cut(what);
		where = cut(where);
		Map<Facet, Set<String>> copy = new EnumMap<>(Facet.class);
		chosen.forEach((facet, values) -> {
			if (!values.isEmpty()) {
				copy.put(facet, Collections.unmodifiableSet(new TreeSet<>(values)));
			}
		});
		chosen = Collections.unmodifiableMap(copy);
		shown = Math.clamp(shown, PAGE, MOST_SHOWN);
	}

	/** Reads the parameters of an address; what it does not know is left out. */
	public static TrainingQuery of(Map<String, List<String>> parameters) {
		Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
		parameters.forEach((name, values) -> Facet.of(name)
			.ifPresent((facet) -> chosen.put(facet,
					new TreeSet<>(values.stream()
						.filter((value) -> facet.options().isEmpty() || facet.options().contains(value))
						.limit(LONGEST)
						.toList()))));
		return new TrainingQuery(first(parameters, WHAT), first(parameters, WHERE), chosen,
				Sort.of(first(parameters, SORT)), number(first(parameters, SHOWN)));
	}

	/** The parameters of its address. */
	public Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		put(parameters, WHAT, this.what);
		put(parameters, WHERE, this.where);
		this.chosen.forEach((facet, values) -> parameters.put(facet.parameter(), List.copyOf(values)));
		put(parameters, SORT, (this.sort == Sort.RELEVANCE) ? "" : this.sort.parameter());
		put(parameters, SHOWN, (this.shown == PAGE) ? "" : Integer.toString(this.shown));
		return parameters;
	}

	/** The values chosen of a facet. */
	public Set<String> chosen(Facet facet) {
		return this.chosen.getOrDefault(facet, Set.of());
	}

	/** Chooses the values of a facet, from the first result on. */
	public TrainingQuery with(Facet facet, Set<String> values) {
		Map<Facet, Set<String>> other = new EnumMap<>(Facet.class);
		other.putAll(this.chosen);
		other.put(facet, values);
		return new TrainingQuery(this.what, this.where, other, this.sort, PAGE);
	}

	/** Without one value of a facet. */
	public TrainingQuery without(Facet facet, String value) {
		List<String> rest = new ArrayList<>(chosen(facet));
		rest.remove(value);
		return with(facet, Set.copyOf(rest));
	}

	public TrainingQuery sortedBy(Sort order) {
		return new TrainingQuery(this.what, this.where, this.chosen, order, PAGE);
	}

	/** With one more page. */
	public TrainingQuery more() {
		return new TrainingQuery(this.what, this.where, this.chosen, this.sort, this.shown + PAGE);
	}

	private static String cut(String text) {
		return text.substring(0, Math.min(LONGEST, text.length())).strip();
	}

	private static String first(Map<String, List<String>> parameters, String name) {
		return parameters.getOrDefault(name, List.of("")).getFirst();
	}

	private static int number(String text) {
		return text.matches("\\d{1,4}") ? Integer.parseInt(text) : PAGE;
	}

	private static void put(Map<String, List<String>> parameters, String name, String value) {
		if (!value.isEmpty()) {
			parameters.put(name, List.of(value));
		}
	}

	/** The order of results. */
	public enum Sort {

		RELEVANCE("pertinence"), REST("reste"), PRICE("prix"), DATE("date"), DISTANCE("distance");

		private final String parameter;

		Sort(String parameter) {
			this.parameter = parameter;
		}

		String parameter() {
			return this.parameter;
		}

		static Sort of(String parameter) {
			for (Sort sort : values()) {
				if (sort.parameter.equals(parameter)) {
					return sort;
				}
			}
			return RELEVANCE;
		}

	}

}
