package fr.compteformation.office.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text with its fields in braces.
 *
 * @param text the text
 */
record TextWithFields(String text) {

	private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

	/** The fields, in order. */
	Set<String> fields() {
		return FIELD.matcher(this.text)
			.results()
			.map((field) -> field.group(1))
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/**
	 * Fills in the values; braces in a value stay as they are.
	 * @throws IllegalArgumentException if a value is missing
	 */
	String with(Map<String, String> values) {
		return FIELD.matcher(this.text).replaceAll((field) -> Matcher.quoteReplacement(value(values, field)));
	}

	/**
	 * Checks the fields.
	 * @param declared the fields that the text may use
	 * @param original the original text, whose fields must stay
	 */
	Optional<FieldProblem> problem(List<String> declared, TextWithFields original) {
		String rest = FIELD.matcher(this.text).replaceAll("");
		if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
			return Optional.of(new FieldProblem(FieldProblem.Kind.BRACE, List.of()));
		}
		List<String> unknown = select(fields(), (field) -> !declared.contains(field));
		if (!unknown.isEmpty()) {
			return Optional.of(new FieldProblem(FieldProblem.Kind.UNKNOWN, unknown));
		}
		List<String> missing = select(original.fields(), (field) -> !fields().contains(field));
		return missing.isEmpty() ? Optional.empty() : Optional.of(new FieldProblem(FieldProblem.Kind.MISSING, missing));
	}

	private static List<String> select(Set<String> fields, Predicate<String> condition) {
		return fields.stream().filter(condition).toList();
	}

	private static String value(Map<String, String> values, MatchResult field) {
		String value = values.get(field.group(1));
		if (value == null) {
			throw new IllegalArgumentException("no value for the field " + field.group(1));
		}
		return value;
	}

}
