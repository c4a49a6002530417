package fr.compteformation.office.template;

import java.util.List;

/**
 * A text with fields. Its default is a translation with each field in braces, such as
 * {@code {heures}}. A field has the same name in every language.
 *
 * @param key the translation key of the default text; {@code key + ".name"} is the key of
 * its name for supervisors
 * @param fields the fields that a text may use; each has an explanation {@code
 * template.field.NAME} and an example {@code template.example.NAME}
 */
public record Template(String key, List<String> fields) {

	public Template {
		fields = List.copyOf(fields);
	}

	public Template(String key, String... fields) {
		this(key, List.of(fields));
	}

	/** The translation key of its name. */
	public String nameKey() {
		return this.key + ".name";
	}

}
