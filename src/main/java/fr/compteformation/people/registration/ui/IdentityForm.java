package fr.compteformation.people.registration.ui;

import java.util.List;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;

import fr.compteformation.people.identity.Civility;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.identity.ui.CardDrawing;
import fr.compteformation.people.identity.ui.NirField;
import fr.compteformation.people.identity.ui.PhoneFields;
import fr.compteformation.people.registration.TypedIdentity;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;
import fr.compteformation.platform.base.ui.Problem;
import fr.compteformation.platform.base.ui.TypedEmailAddress;

/**
 * The identity form. Keeps all typed text, and writes an {@link Identity} once everything
 * is valid.
 */
class IdentityForm extends Composite<Div> {

	private final NirField nir = new NirField();

	private final Select<Civility> civility = new Select<>();

	private final TextField firstName = text("field.firstName", Autocomplete.GIVEN_NAME);

	private final TextField birthName = text("field.birthName", Autocomplete.FAMILY_NAME);

	private final TextField email = text("registration.identity.email", Autocomplete.EMAIL);

	private final TextField emailAgain = text("registration.identity.emailAgain", Autocomplete.EMAIL);

	private final EntityBinder<Identity> binder;

	private final PhoneFields phones;

	private final Div person = new Div();

	private final Div contact = new Div();

	private final Runnable onTyped;

	private boolean retyping;

	/**
	 * @param onTyped called after each change
	 */
	IdentityForm(Validator validator, IdentitySettings policies, Runnable onTyped) {
		this.binder = new EntityBinder<>(Identity.class, validator);
		this.onTyped = onTyped;
		bindPerson();
		this.phones = new PhoneFields(this.binder, policies);
		bindEmail();
		arrange(policies);
		this.nir.addTypingListener(this::tell);
		this.phones.addTypingListener(this::tell);
		inputs().forEach((input) -> input.addValueChangeListener((change) -> tell()));
	}

	@Override
	protected void onAttach(AttachEvent attached) {
		attached.getUI().getPage().addJavaScript("assets/keep-typing.js");
	}

	/** The field contents. */
	TypedIdentity typed() {
		Civility chosen = this.civility.getValue();
		return new TypedIdentity(this.nir.typed().number(), this.nir.typed().key(),
				(chosen != null) ? chosen.name() : "", this.firstName.getValue(), this.birthName.getValue(),
				this.phones.landline(), this.phones.mobile(), this.email.getValue(), this.emailAgain.getValue());
	}

	/** Restores field contents. */
	void retype(TypedIdentity typed) {
		this.retyping = true;
		this.nir.setTyped(typed.number(), typed.key());
		this.civility.setValue(typed.civility().isEmpty() ? null : Civility.valueOf(typed.civility()));
		this.firstName.setValue(typed.firstName());
		this.birthName.setValue(typed.birthName());
		this.phones.setTyped(typed.landlinePhone(), typed.mobilePhone());
		this.email.setValue(typed.email());
		this.emailAgain.setValue(typed.emailAgain());
		this.retyping = false;
	}

	// Do not report a half-restored form.
	private void tell() {
		if (!this.retyping) {
			this.onTyped.run();
		}
	}

	/** The problems; empty if everything is valid. */
	List<Problem> problems() {
		this.phones.putRight();
		return this.binder.write(new Identity());
	}

	/** The problems of one screen; empty if everything on it is valid. */
	List<Problem> problems(Screen screen) {
		this.phones.putRight();
		return this.binder.writePart(new Identity(), fields(screen));
	}

	/** The screen that shows the field of a problem. */
	Screen screenOf(Problem problem) {
		return Stream.of(Screen.values())
			.filter((screen) -> fields(screen).contains(problem.field()))
			.findFirst()
			.orElse(Screen.CHECK);
	}

	/** Shows the fields of a screen, where one is shown at a time. */
	void show(Screen screen) {
		this.person.setClassName("shown", screen == Screen.IDENTITY);
		this.contact.setClassName("shown", screen == Screen.CONTACT);
	}

	private List<Component> fields(Screen screen) {
		return switch (screen) {
			case IDENTITY -> List.of(this.nir, this.civility, this.firstName, this.birthName);
			case CONTACT ->
				Stream.concat(this.phones.fields().stream(), Stream.of(this.email, this.emailAgain)).toList();
			case CHECK -> List.of();
		};
	}

	private void arrange(IdentitySettings policies) {
		this.civility.setLabel(getTranslation("field.civility"));
		this.civility.setItems(Civility.values());
		this.civility.setItemLabelGenerator((item) -> (item != null) ? getTranslation(item.messageKey())
				: getTranslation("registration.identity.civility.none"));
		this.civility.setEmptySelectionAllowed(true);
		this.civility.setEmptySelectionCaption(getTranslation("registration.identity.civility.none"));
		hint(this.firstName, "registration.identity.firstName.hint");
		hint(this.birthName, "registration.identity.birthName.hint");
		hint(this.email, "registration.identity.email.hint");
		hint(this.emailAgain, "registration.identity.emailAgain.hint");
		this.firstName.setRequiredIndicatorVisible(policies.firstName() == IdentitySettings.FirstName.REQUIRED);
		this.nir.setRequiredIndicatorVisible(true);
		this.birthName.setRequiredIndicatorVisible(true);
		this.email.setRequiredIndicatorVisible(true);
		this.emailAgain.setRequiredIndicatorVisible(true);
		getContent().addClassName("stack");
		Div number = new Div(this.nir, new CardDrawing());
		number.addClassName("nir-and-card");
		this.person.add(heading(Screen.IDENTITY), number, two(this.civility),
				two(this.firstName, FieldHelp.beside(this.birthName, FieldTopic.BIRTH_NAME)));
		this.contact.add(heading(Screen.CONTACT), this.phones,
				two(FieldHelp.beside(this.email, FieldTopic.EMAIL), this.emailAgain));
		Stream.of(this.person, this.contact).forEach((part) -> part.addClassNames("screen", "stack"));
		getContent().add(this.person, this.contact);
	}

	// The order of the bindings is that of the problems.
	private void bindPerson() {
		this.binder.forField(this.nir).bind("nir");
		this.binder.forField(this.civility).bind("civility");
		this.binder.forField(this.firstName).bind("firstName");
		this.binder.forField(this.birthName).bind("birthName");
	}

	// One-way binding: typed text stays as typed, also in both email fields.
	private void bindEmail() {
		this.binder.bindAsTyped(this.email, new TypedEmailAddress(), "email");
		this.binder.bindAgain(this.emailAgain, this.email, "registration.identity.emailAgain.missing",
				"registration.identity.emailAgain.differs");
	}

	private List<HasValue<?, ?>> inputs() {
		return List.of(this.civility, this.firstName, this.birthName, this.email, this.emailAgain);
	}

	private TextField text(String labelKey, Autocomplete autocomplete) {
		TextField field = new TextField(getTranslation(labelKey));
		field.setAutocomplete(autocomplete);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		// On blur, send the change that is still pending.
		field.addBlurListener((blur) -> tell());
		return field;
	}

	private void hint(TextField field, String key) {
		field.setHelperText(getTranslation(key));
		field.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
	}

	private H2 heading(Screen screen) {
		H2 heading = new H2(getTranslation("registration.screen." + screen));
		heading.addClassName("on-phones");
		return heading;
	}

	private static Div two(Component... fields) {
		Div columns = new Div(fields);
		columns.addClassName("two");
		return columns;
	}

}
