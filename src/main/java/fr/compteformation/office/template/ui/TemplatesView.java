package fr.compteformation.office.template.ui;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.security.RolesAllowed;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.office.template.TemplateDetails;
import fr.compteformation.office.template.Templates;
import fr.compteformation.platform.base.PortalTime;
import fr.compteformation.platform.base.ui.CardTable;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Agent;

/**
 * All templates, with a search in their names and texts.
 */
@Route(TemplatesView.ADDRESS)
@Menu(title = "template.title", order = 75)
@ShownIn(MenuPlace.MORE)
@RolesAllowed(Agent.SUPERVISOR)
@TitleKey("template.title")
class TemplatesView extends Composite<Div> implements TranslatedTitle {

	static final String ADDRESS = "agent/modeles";

	private final List<TemplateDetails> templates;

	private final TextField search = new TextField(getTranslation("template.search"));

	private final Paragraph found = new Paragraph();

	private final CardTable table = new CardTable("template.title", "template.column.name", "template.column.text",
			"template.column.changed", "action.change");

	TemplatesView(Templates templates, AuthenticationContext authentication) {
		this.templates = templates.all(authentication.getAuthenticatedUser(Agent.class).orElseThrow());
		this.search.setValueChangeMode(ValueChangeMode.LAZY);
		this.search.addValueChangeListener((change) -> show());
		this.found.getElement().setAttribute("role", "status");
		Div filters = new Div(this.search);
		filters.addClassName("filters");
		Div sheet = new Div(new Paragraph(getTranslation("template.intro")), filters, this.found, this.table);
		sheet.addClassNames("sheet", "stack");
		getContent().add(new H1(getTranslation(titleKey())), sheet);
		show();
	}

	private void show() {
		List<TemplateDetails> matches = this.templates.stream().filter(this::matches).toList();
		this.found.setText(getTranslation("template.found", matches.size()));
		this.table.setVisible(!matches.isEmpty());
		this.table.clear();
		matches.forEach(this::add);
	}

	private void add(TemplateDetails details) {
		String name = name(details);
		Anchor edit = new Anchor("/" + ADDRESS + "/" + details.template().key(), getTranslation("action.change"));
		edit.setAriaLabel(getTranslation("template.editNamed", name));
		this.table.add(new Span(name), new Span(text(details)), new Span(changed(details)), edit);
	}

	private boolean matches(TemplateDetails details) {
		String typed = this.search.getValue().strip().toLowerCase(Locale.ROOT);
		return List.of(name(details), details.texts().getFrench(), details.texts().getEnglish())
			.stream()
			.anyMatch((text) -> text.toLowerCase(Locale.ROOT).contains(typed));
	}

	private String name(TemplateDetails details) {
		return getTranslation(details.template().nameKey());
	}

	private String text(TemplateDetails details) {
		return getLocale().getLanguage().equals("en") ? details.texts().getEnglish() : details.texts().getFrench();
	}

	private String changed(TemplateDetails details) {
		TemplateDetails.Change change = details.change();
		return (change != null)
				? getTranslation("template.changedShort",
						PortalTime.shortDate(PortalTime.dayOf(change.at()), getLocale()), change.agent())
				: getTranslation("template.original");
	}

}
