package fr.compteformation.office.template.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

import fr.compteformation.office.template.FieldProblem;
import fr.compteformation.office.template.Template;
import fr.compteformation.office.template.TemplateDetails;
import fr.compteformation.office.template.TemplateTexts;
import fr.compteformation.office.template.Templates;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Facts;
import fr.compteformation.platform.base.ui.Problem;

/**
 * The texts of a template, the fields they may use and a preview of each.
 */
class TemplateForm extends Composite<Div> {

	private final Templates templates;

	private final Template template;

	private final TextArea french = new TextArea(getTranslation("template.french"));

	private final TextArea english = new TextArea(getTranslation("template.english"));

	private final EntityBinder<TemplateTexts> binder;

	TemplateForm(Templates templates, Validator validator, TemplateDetails details) {
		this.templates = templates;
		this.template = details.template();
		this.binder = new EntityBinder<>(TemplateTexts.class, validator);
		this.binder.forField(this.french).bind("french");
		this.binder.forField(this.english).bind("english");
		this.binder.readBean(details.texts());
		Div languages = new Div(language(this.french, Locale.FRENCH), language(this.english, Locale.ENGLISH));
		languages.addClassName("two");
		getContent().addClassName("stack");
		getContent().add(fields(), languages);
	}

	/** Writes the input to the texts and returns the problems. */
	List<Problem> write(TemplateTexts texts) {
		List<Problem> problems = new ArrayList<>(this.binder.write(texts));
		if (problems.isEmpty()) {
			check(this.french, Locale.FRENCH, problems);
			check(this.english, Locale.ENGLISH, problems);
		}
		return problems;
	}

	private Component fields() {
		if (this.template.fields().isEmpty()) {
			return new Paragraph(getTranslation("template.fields.none"));
		}
		Facts facts = new Facts();
		this.template.fields()
			.forEach((field) -> facts.tell(braced(field), getTranslation("template.fields.explained",
					getTranslation("template.field." + field), getTranslation("template.example." + field))));
		return new Div(new H2(getTranslation("template.fields")), facts);
	}

	private Div language(TextArea text, Locale locale) {
		Paragraph preview = new Paragraph();
		preview.addClassNames("words", "template-preview");
		preview.getElement().setAttribute("lang", locale.getLanguage());
		text.getElement().setAttribute("lang", locale.getLanguage());
		text.setRequiredIndicatorVisible(true);
		text.setMinRows(8);
		text.setValueChangeMode(ValueChangeMode.LAZY);
		text.addValueChangeListener((change) -> show(preview, text, locale));
		show(preview, text, locale);
		Div part = new Div(text, new H2(getTranslation("template.preview." + locale.getLanguage())), preview);
		part.addClassName("stack");
		return part;
	}

	private void show(Paragraph preview, TextArea text, Locale locale) {
		preview.setText(this.templates.preview(this.template, locale, text.getValue()));
	}

	private void check(TextArea text, Locale locale, List<Problem> problems) {
		this.templates.problem(this.template, locale, text.getValue())
			.ifPresent((problem) -> problems.add(mark(text, problem)));
	}

	private Problem mark(TextArea text, FieldProblem problem) {
		String message = getTranslation(problem.messageKey(), list(problem.fields()), list(this.template.fields()));
		text.setErrorMessage(message);
		text.setInvalid(true);
		return new Problem(text.getLabel(), message, text);
	}

	private String list(List<String> fields) {
		return fields.isEmpty() ? getTranslation("template.fields.noneShort")
				: fields.stream().map(TemplateForm::braced).collect(Collectors.joining(", "));
	}

	private static String braced(String field) {
		return "{" + field + "}";
	}

}
