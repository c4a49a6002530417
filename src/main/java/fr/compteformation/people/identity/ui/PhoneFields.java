package fr.compteformation.people.identity.ui;

import java.util.List;
import java.util.stream.Stream;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.identity.PhoneLine;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.people.identity.PhoneReading;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.FieldHelp;
import fr.compteformation.platform.base.ui.FieldTopic;

/**
 * The landline and the mobile of a person. A number typed in the wrong field is moved to
 * the other one, with a word, instead of being refused.
 */
public class PhoneFields extends Composite<Div> {

	private final TextField landline = field("registration.identity.landlinePhone");

	private final TextField mobile = field("registration.identity.mobilePhone");

	private final Paragraph note = new Paragraph();

	/**
	 * @param binder gets both fields
	 */
	public PhoneFields(EntityBinder<Identity> binder, IdentitySettings policies) {
		binder.bindAsTyped(this.landline, new TypedPhone(PhoneLine.LANDLINE), "landlinePhone");
		binder.bindAsTyped(this.mobile, new TypedPhone(PhoneLine.MOBILE), "mobilePhone");
		binder.judgeTogether(this.landline, this.mobile);
		Paragraph one = new Paragraph(getTranslation("registration.identity.onePhone"));
		one.addClassName("soft");
		one.setVisible(policies.phones() == IdentitySettings.Phones.ONE_OF_TWO);
		this.note.addClassNames("soft", "moved");
		this.note.getElement().setAttribute("role", "status");
		Div both = new Div(FieldHelp.beside(this.landline, FieldTopic.PHONE),
				FieldHelp.beside(this.mobile, FieldTopic.PHONE));
		both.addClassName("two");
		getContent().addClassName("stack");
		getContent().add(new Div(both, this.note), one);
	}

	/** Moves a number that was typed in the wrong field; call it before writing. */
	public void putRight() {
		boolean mobileFirst = isOfOtherLine(this.landline, PhoneLine.LANDLINE);
		boolean landlineSecond = isOfOtherLine(this.mobile, PhoneLine.MOBILE);
		boolean landlineFree = landlineSecond && this.landline.getValue().isBlank();
		boolean mobileFree = mobileFirst && this.mobile.getValue().isBlank();
		if (landlineFree || mobileFree || (mobileFirst && landlineSecond)) {
			String typed = this.landline.getValue();
			this.landline.setValue(this.mobile.getValue());
			this.mobile.setValue(typed);
			this.note.setText(getTranslation("account.phone.moved." + moved(mobileFirst, landlineSecond)));
		}
	}

	/** Both fields. */
	public List<Component> fields() {
		return List.of(this.landline, this.mobile);
	}

	public String landline() {
		return this.landline.getValue();
	}

	public String mobile() {
		return this.mobile.getValue();
	}

	/** Restores typed text. */
	public void setTyped(String landline, String mobile) {
		this.landline.setValue(landline);
		this.mobile.setValue(mobile);
		this.note.setText("");
	}

	/** The labels of the landline and the mobile. */
	public List<String> labels() {
		return List.of(this.landline.getLabel(), this.mobile.getLabel());
	}

	/** Adds a listener for changes of either field. */
	public void addTypingListener(SerializableRunnable listener) {
		Stream.of(this.landline, this.mobile).forEach((field) -> {
			field.addValueChangeListener((change) -> listener.run());
			// On blur, the change that is still pending has been sent.
			field.addBlurListener((blur) -> listener.run());
		});
	}

	private static String moved(boolean mobileFirst, boolean landlineSecond) {
		if (mobileFirst && landlineSecond) {
			return "BOTH";
		}
		return (mobileFirst ? PhoneLine.MOBILE : PhoneLine.LANDLINE).name();
	}

	private static boolean isOfOtherLine(TextField field, PhoneLine expected) {
		return PhoneNumber.read(field.getValue(), expected) instanceof PhoneReading.Valid valid
				&& valid.line() != expected;
	}

	private TextField field(String labelKey) {
		TextField field = new TextField(getTranslation(labelKey));
		field.setAutocomplete(Autocomplete.TEL);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		field.addBlurListener((blur) -> putRight());
		return field;
	}

}
