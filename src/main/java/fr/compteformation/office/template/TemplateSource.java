package fr.compteformation.office.template;

import java.util.List;

/**
 * Declares the templates of a room; a bean.
 */
@FunctionalInterface
public interface TemplateSource {

	/** The templates, in display order. */
	List<Template> templates();

}
