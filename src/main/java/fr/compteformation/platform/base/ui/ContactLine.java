package fr.compteformation.platform.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.jspecify.annotations.Nullable;

import fr.compteformation.platform.site.HelpSettings;

/**
 * A way to reach somebody beside the contact page; nothing where the operator has none.
 */
public class ContactLine extends Composite<Paragraph> {

	private ContactLine(String textKey, @Nullable Anchor contact) {
		getContent().setVisible(contact != null);
		if (contact != null) {
			getContent().add(new Text(getTranslation(textKey) + " "), contact);
		}
	}

	/** The help line, where people look for help. */
	public static ContactLine phone(HelpSettings help) {
		ContactLine line = new ContactLine("site.help.phone",
				help.line().map((number) -> new Anchor(help.dial(), number)).orElse(null));
		String hours = help.hours(line.getLocale());
		if (!hours.isEmpty()) {
			line.getContent().add(new Text(" (" + hours + ")"));
		}
		return line;
	}

	/** Who answers about accessibility. */
	public static ContactLine accessibility(HelpSettings help) {
		return new ContactLine("site.help.accessibility", mail(help.accessibilityEmail()));
	}

	/** Who answers about personal data. */
	public static ContactLine privacy(HelpSettings help) {
		return new ContactLine("site.help.privacy", mail(help.privacyEmail()));
	}

	private static @Nullable Anchor mail(@Nullable String address) {
		return (address != null) ? new Anchor("mailto:" + address, address) : null;
	}

}
