package fr.compteformation.people.password.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;

import fr.compteformation.people.password.PasswordRule;

/**
 * The policy rules and whether each is met: as a CSS class and as text for screen
 * readers.
 */
class PasswordChecklist extends Composite<Div> {

	private final Map<PasswordRule, ListItem> lines = new EnumMap<>(PasswordRule.class);

	PasswordChecklist(List<PasswordRule> rules) {
		UnorderedList list = new UnorderedList();
		list.addClassName("rules");
		for (PasswordRule rule : rules) {
			ListItem line = new ListItem();
			this.lines.put(rule, line);
			list.add(line);
		}
		getContent().add(new Paragraph(getTranslation("account.password.hint")), list);
		show(rules);
	}

	void show(List<PasswordRule> unmet) {
		this.lines.forEach((rule, line) -> {
			boolean met = !unmet.contains(rule);
			Span state = new Span(
					" : " + getTranslation(met ? "account.password.rule.met" : "account.password.rule.unmet"));
			state.addClassName("visually-hidden");
			line.removeAll();
			line.add(new Span(getTranslation(rule.messageKey())), state);
			line.setClassName("met", met);
		});
	}

	/** The missing rules as one sentence. */
	String sentence(List<PasswordRule> unmet) {
		if (unmet.isEmpty()) {
			return getTranslation("account.password.complete");
		}
		return getTranslation("account.password.incomplete",
				unmet.stream().map((rule) -> getTranslation(rule.messageKey())).collect(Collectors.joining(", ")));
	}

}
