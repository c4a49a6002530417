package fr.compteformation.demo.cockpit.ui;

import java.util.List;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.demo.cockpit.DemoRole;

/** Who is who, and a button to be them. */
class RolesSection extends Composite<Section> {

	RolesSection() {
		UnorderedList agents = list(DemoRole.agents(), "agent");
		DemoRole.professionals().forEach((role) -> agents.add(line(role, "agent")));
		Div lists = new Div(new Div(new H3(getTranslation("demo.cockpit.people")), list(DemoRole.people(), "person")),
				new Div(new H3(getTranslation("demo.cockpit.agents")), agents));
		lists.addClassName("cockpit-roles");
		getContent().addClassName("sheet");
		getContent().add(new H2(getTranslation("demo.cockpit.roles")), lists);
	}

	private UnorderedList list(List<DemoRole> roles, String kind) {
		UnorderedList list = new UnorderedList();
		list.addClassName("plain");
		roles.forEach((role) -> list.add(line(role, kind)));
		return list;
	}

	private ListItem line(DemoRole role, String kind) {
		String shown = getTranslation(role.nameKey());
		HtmlContainer name = new HtmlContainer("strong");
		name.setText(shown);
		Span purpose = new Span(getTranslation(role.purposeKey()));
		purpose.addClassName("soft");
		Span initials = new Span(initials(shown));
		initials.addClassNames("initials", kind);
		initials.getElement().setAttribute("aria-hidden", "true");
		ListItem line = new ListItem(initials, new Div(new Div(name), purpose));
		if (Presenter.isHere()) {
			line.add(new OneClickForm(role, null, getTranslation("demo.cockpit.enter"),
					getTranslation("demo.cockpit.as", shown)));
		}
		return line;
	}

	private static String initials(String name) {
		String[] words = name.split(" ");
		return words[0].substring(0, 1) + words[words.length - 1].substring(0, 1);
	}

}
