package fr.compteformation.access.firstuse.ui;

import java.util.List;
import java.util.Optional;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;

import fr.compteformation.access.franceconnect.FranceConnect;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.people.accountlink.PasswordPages;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.password.ui.SecretField;
import fr.compteformation.people.signin.SignIn;
import fr.compteformation.people.signin.SignInDiverted;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.security.Citizen;

/**
 * The form for the password of the existing account, which is then linked.
 */
class LinkSheet extends Composite<Section> {

	private final SignIn signIn;

	private final Newcomer newcomer;

	private final Nir nir;

	private final FirstUseView view;

	private final ErrorSummary summary = new ErrorSummary();

	private final PasswordField password = new SecretField("field.password");

	LinkSheet(SignIn signIn, Newcomer newcomer, Nir nir, FirstUseView view) {
		this.signIn = signIn;
		this.newcomer = newcomer;
		this.nir = nir;
		this.view = view;
		this.password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
		this.password.setRequiredIndicatorVisible(true);
		this.password.setManualValidation(true);
		Button link = new Button(getTranslation("franceconnect.link.submit"), (click) -> link());
		link.addThemeVariants(ButtonVariant.PRIMARY);
		link.addClickShortcut(Key.ENTER).listenOn(this.password);
		Div actions = new Div(new Anchor(PasswordPages.FORGOTTEN.path(), getTranslation("account.signIn.forgotten")),
				link);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("franceconnect.link")),
				new Paragraph(getTranslation("franceconnect.link.intro")), this.summary, this.password, actions);
	}

	private void link() {
		if (this.password.isEmpty()) {
			refuse("franceconnect.link.missing");
			return;
		}
		try {
			Optional<Citizen> owner = this.signIn.check(this.nir, this.password.getValue(),
					FranceConnect.FIRST_USE_PATH);
			if (owner.isEmpty()) {
				refuse("account.signIn.refused");
			}
			else {
				this.view.link(this.newcomer, this.nir, owner.get());
			}
		}
		catch (SignInDiverted another) {
			getUI().ifPresent((ui) -> ui.navigate(another.address().substring(1)));
		}
	}

	private void refuse(String key) {
		this.password.setErrorMessage(getTranslation(key));
		this.password.setInvalid(true);
		this.summary.show(List.of(new Problem(this.password.getLabel(), getTranslation(key), this.password)));
	}

}
