package fr.compteformation.office.professional.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;
import fr.compteformation.platform.base.ui.MainLayout;
import fr.compteformation.platform.base.ui.MenuPlace;
import fr.compteformation.platform.base.ui.ShownIn;
import fr.compteformation.platform.base.ui.TitleKey;
import fr.compteformation.platform.base.ui.TranslatedTitle;
import fr.compteformation.platform.security.Professional;

/**
 * The door of training providers, open to everybody: what they do here, how they get in
 * and how they are invited.
 */
@Route(value = "professionnels", layout = MainLayout.class)
@Menu(title = "professional.door.menu", order = 97)
@ShownIn({ MenuPlace.FOOTER, MenuPlace.DOORS })
@AnonymousAllowed
@TitleKey("professional.door.title")
class ProfessionalsDoorView extends Composite<Div> implements TranslatedTitle {

	ProfessionalsDoorView(AuthenticationContext authentication) {
		Paragraph lead = new Paragraph(getTranslation("professional.door.lead"));
		lead.addClassName("lead");
		getContent().addClassNames("narrow", "stack");
		getContent().add(new H1(getTranslation(titleKey())), lead,
				sheet(DoorSection.TASKS, new UnorderedList(items(DoorSection.TASKS)), way(authentication)),
				sheet(DoorSection.INVITED, new OrderedList(items(DoorSection.INVITED)), contact()),
				sheet(DoorSection.QUALITY, paragraphs(DoorSection.QUALITY)),
				sheet(DoorSection.FORGOTTEN, paragraphs(DoorSection.FORGOTTEN)));
	}

	private Section sheet(DoorSection section, Component... parts) {
		Section sheet = new Section(new H2(getTranslation(section.titleKey())));
		sheet.add(parts);
		sheet.setId(section.anchor());
		sheet.addClassNames("sheet", "stack");
		return sheet;
	}

	private ListItem[] items(DoorSection section) {
		return section.textKeys().stream().map((key) -> new ListItem(getTranslation(key))).toArray(ListItem[]::new);
	}

	private Paragraph[] paragraphs(DoorSection section) {
		return section.textKeys().stream().map((key) -> new Paragraph(getTranslation(key))).toArray(Paragraph[]::new);
	}

	private Div way(AuthenticationContext authentication) {
		return authentication.hasRole(Professional.ROLE)
				? button(SharedPages.PROFESSIONAL_START, "frame.professionals", "btn")
				: button(SharedPages.PROFESSIONAL_SIGN_IN, "action.signIn", "btn");
	}

	private Div contact() {
		return button(SharedPages.CONTACT, "action.writeToUs", "btn", "ghost");
	}

	private Div button(PagePath page, String key, String... classes) {
		Anchor link = new Anchor(page.path(), getTranslation(key));
		link.addClassNames(classes);
		Div actions = new Div(link);
		actions.addClassNames("actions", "near");
		return actions;
	}

}
