package fr.compteformation.people.identity.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Validator;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.people.identity.PostalAddress;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/** The form fields of a postal address, in France or abroad. */
public class AddressForm extends Composite<Div> {

	private final TextField complement = line("account.address.label.complement", "address-line2");

	private final TextField street = line("account.address.label.street", "address-line1");

	private final TextField place = line("account.address.label.place", "address-line3");

	private final TextField postalCode = line("account.address.label.postalCode", "postal-code");

	private final TextField city = line("account.address.label.city", "address-level2");

	private final Select<String> country = new Select<>();

	private final EntityBinder<PostalAddress> binder;

	public AddressForm(Validator validator) {
		this.binder = new EntityBinder<>(PostalAddress.class, validator);
		hint(this.complement, "account.address.hint.complement");
		hint(this.street, "account.address.hint.street");
		hint(this.place, "account.address.hint.place");
		this.country.setLabel(getTranslation("account.address.label.country"));
		this.country.setHelperText(getTranslation("account.address.hint.country"));
		this.country.setItems(countries());
		this.country.setItemLabelGenerator(this::name);
		this.country.getElement().setAttribute("autocomplete", "country");
		this.binder.forField(this.complement).withNullRepresentation("").bind("complement");
		this.binder.forField(this.street).withNullRepresentation("").bind("street");
		this.binder.forField(this.place).withNullRepresentation("").bind("place");
		this.binder.forField(this.postalCode).withNullRepresentation("").bind("postalCode");
		this.binder.forField(this.city).withNullRepresentation("").bind("city");
		this.binder.forField(this.country).bind("country");
		Div town = new Div(this.postalCode, this.city);
		town.addClassName("two");
		Paragraph optional = new Paragraph(getTranslation("account.address.optional"));
		optional.addClassName("soft");
		getContent().addClassName("stack");
		getContent().add(optional, this.street, this.complement, this.place, town, this.country);
	}

	public void read(PostalAddress address) {
		this.binder.readBean(address);
	}

	/** Validates and fills the address; returns the problems. */
	public List<Problem> write(PostalAddress address) {
		return this.binder.write(address);
	}

	/** Adds a listener for changes of any field. */
	public void addTypingListener(SerializableRunnable listener) {
		inputs().forEach((input) -> input.addValueChangeListener((change) -> listener.run()));
		this.country.addValueChangeListener((change) -> listener.run());
	}

	/** The field contents, valid or not. */
	public List<Object> typed() {
		return Stream.concat(inputs().map(TextField::getValue), Stream.ofNullable(this.country.getValue()))
			.map(Object.class::cast)
			.toList();
	}

	/** Formats an address on one line. */
	public String told(PostalAddress address) {
		if (address.isNone()) {
			return getTranslation("account.address.none");
		}
		String code = Stream.of(address.getPostalCode(), address.getCity())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" "));
		return Stream
			.of(address.getComplement(), address.getStreet(), address.getPlace(), code,
					name(Objects.requireNonNullElse(address.getCountry(), PostalAddress.FRANCE)))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(", "));
	}

	private Stream<TextField> inputs() {
		return Stream.of(this.complement, this.street, this.place, this.postalCode, this.city);
	}

	// France first, where most people live.
	private List<String> countries() {
		return PostalAddress.COUNTRIES.stream()
			.sorted(Comparator.comparing((String code) -> !code.equals(PostalAddress.FRANCE))
				.thenComparing(this::name, java.text.Collator.getInstance(getLocale())))
			.toList();
	}

	private String name(String code) {
		return Locale.of("", code).getDisplayCountry(getLocale());
	}

	private TextField line(String labelKey, String autocomplete) {
		TextField field = new TextField(getTranslation(labelKey));
		field.getElement().setAttribute("autocomplete", autocomplete);
		field.setValueChangeMode(ValueChangeMode.LAZY);
		return field;
	}

	private void hint(TextField field, String key) {
		field.setHelperText(getTranslation(key));
		field.addThemeVariants(TextFieldVariant.HELPER_ABOVE);
	}

}
