package fr.compteformation.office.template;

import java.util.List;

/**
 * What is wrong with the fields of a text.
 *
 * @param kind the kind of problem
 * @param fields the fields in question
 */
public record FieldProblem(Kind kind, List<String> fields) {

	/** The translation key; the parameters are the fields in question and all fields. */
	public String messageKey() {
		return "template.problem." + this.kind;
	}

	/** The constant names end the translation keys. */
	public enum Kind {

		/** A brace without its counterpart. */
		BRACE,

		/** Fields that the template does not have. */
		UNKNOWN,

		/** Fields of the original text that are gone. */
		MISSING

	}

}
