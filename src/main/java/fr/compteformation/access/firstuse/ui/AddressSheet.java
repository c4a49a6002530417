package fr.compteformation.access.firstuse.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;

import fr.compteformation.access.firstuse.FirstUses;
import fr.compteformation.access.franceconnect.Newcomer;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.identity.ui.PhoneFields;
import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.ErrorSummary;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TypedEmailAddress;
import fr.compteformation.platform.information.InformationPages;

/**
 * The form for contact details and terms of use. The provider’s email address is only a
 * suggestion, because it is unconfirmed.
 */
class AddressSheet extends Composite<Section> {

	private final FirstUses firstUses;

	private final Newcomer newcomer;

	private final Nir nir;

	private final FirstUseView view;

	private final EntityBinder<Identity> binder;

	private final ErrorSummary summary = new ErrorSummary();

	private final PhoneFields phones;

	private final TextField email = new TextField(getTranslation("registration.identity.email"));

	private final Checkbox terms = new Checkbox(getTranslation("registration.terms.accept"));

	AddressSheet(FirstUses firstUses, Newcomer newcomer, Nir nir, Validator validator, IdentitySettings policies,
			FirstUseView view) {
		this.firstUses = firstUses;
		this.newcomer = newcomer;
		this.nir = nir;
		this.view = view;
		this.binder = new EntityBinder<>(Identity.class, validator);
		this.phones = new PhoneFields(this.binder, policies);
		this.binder.bindAsTyped(this.email, new TypedEmailAddress(), "email");
		this.email.setAutocomplete(Autocomplete.EMAIL);
		this.email.setValue(newcomer.identity().email());
		this.email.setHelperText(getTranslation("franceconnect.open.email.hint"));
		this.email.setRequiredIndicatorVisible(true);
		this.terms.setRequiredIndicatorVisible(true);
		Button send = new Button(getTranslation("franceconnect.open.send"), (click) -> send());
		send.addThemeVariants(ButtonVariant.PRIMARY);
		Div actions = new Div(send);
		actions.addClassName("actions");
		getContent().addClassNames("sheet", "stack");
		getContent().add(new H2(getTranslation("franceconnect.open")),
				new Paragraph(getTranslation("franceconnect.open.intro")), this.summary, this.phones, this.email,
				new Paragraph(link(InformationPages.TERMS, "registration.terms.cgu")),
				new Paragraph(link(InformationPages.PRIVACY, "registration.terms.privacy")), this.terms, actions);
	}

	private void send() {
		Identity identity = this.firstUses.identityOf(this.newcomer, this.nir);
		this.phones.putRight();
		List<Problem> problems = new ArrayList<>(this.binder.write(identity));
		unaccepted().ifPresent(problems::add);
		this.summary.show(problems);
		if (problems.isEmpty()) {
			Optional<UUID> code = this.firstUses.sendCode(this.newcomer, identity.email(), getLocale());
			code.ifPresentOrElse((sent) -> this.view.askForCode(this, this.newcomer, this.nir, identity, sent),
					() -> this.summary
						.show(List.of(new Problem("", getTranslation("franceconnect.open.wait"), this.email))));
		}
	}

	private Optional<Problem> unaccepted() {
		String message = getTranslation("registration.terms.required");
		this.terms.setErrorMessage(message);
		this.terms.setInvalid(!this.terms.getValue());
		return this.terms.getValue() ? Optional.empty() : Optional.of(new Problem("", message, this.terms));
	}

	private Component link(PagePath page, String key) {
		Anchor link = new Anchor(page.path(), getTranslation(key), AnchorTarget.BLANK);
		link.setRouterIgnore(true);
		return link;
	}

}
