package fr.compteformation.training.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import fr.compteformation.platform.base.NoBreakSpaces;

/**
 * The programme of a training.
 *
 * @param parts in order
 */
public record Programme(List<Part> parts) {

	/** The maximum length in characters as text. */
	public static final int LONGEST = 4000;

	private static final String SEPARATOR = "|";

	private static final Pattern PART = Pattern.compile("(\\d{1,4}) h ([^:|]+)(?: : ([^|]+))?");

	public Programme {
		parts = List.copyOf(parts);
	}

	/** Whether a text is a programme. */
	public static boolean isOne(String text) {
		return text.length() <= LONGEST
				&& Arrays.stream(text.split("\\|")).map(String::strip).allMatch((part) -> PART.matcher(part).matches());
	}

	/**
	 * Reads parts such as “8 h Accueillir : les mots de l’accueil”, separated by
	 * {@value #SEPARATOR}.
	 */
	public static Programme of(String text) {
		return new Programme(Arrays.stream(text.split("\\|")).map(String::strip).map(Programme::part).toList());
	}

	private static Part part(String text) {
		Matcher part = PART.matcher(text);
		if (!part.matches()) {
			throw new IllegalArgumentException("not a part of a programme");
		}
		String content = part.group(3);
		return new Part(Integer.parseInt(part.group(1)), part.group(2).strip(),
				(content != null) ? content.strip() : "");
	}

	/** The same with no-break spaces, to be shown. */
	Programme shown() {
		return new Programme(this.parts.stream()
			.map((part) -> new Part(part.hours(), NoBreakSpaces.inFrench(part.title()),
					NoBreakSpaces.inFrench(part.content())))
			.toList());
	}

	@Override
	public String toString() {
		return this.parts.stream().map(Part::toString).collect(Collectors.joining(SEPARATOR));
	}

	/**
	 * A part of a programme.
	 *
	 * @param hours how long it takes
	 * @param title what it is about
	 * @param content more about it; may be empty
	 */
	public record Part(int hours, String title, String content) {

		@Override
		public String toString() {
			return this.hours + " h " + this.title + (this.content.isEmpty() ? "" : " : " + this.content);
		}

	}

	@Converter(autoApply = true)
	static class Text implements AttributeConverter<Programme, String> {

		@Override
		public String convertToDatabaseColumn(Programme programme) {
			return programme.toString();
		}

		@Override
		public Programme convertToEntityAttribute(String text) {
			return of(text);
		}

	}

}
