package fr.compteformation.office.template;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A template as supervisors see it.
 *
 * @param template the declaration
 * @param version the number of changes so far
 * @param texts the current texts
 * @param edited whether the texts differ from the original
 * @param change the last change; {@code null} if there was none
 */
public record TemplateDetails(Template template, long version, TemplateTexts texts, boolean edited,
		@Nullable Change change) {

	/**
	 * A change of a template.
	 *
	 * @param agent the supervisor’s number
	 * @param at when it happened
	 */
	public record Change(int agent, Instant at) {
	}

}
