package fr.compteformation.people.profile.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.function.SerializableRunnable;

import fr.compteformation.people.account.Profile;
import fr.compteformation.people.identity.Identity;
import fr.compteformation.people.identity.IdentitySettings;
import fr.compteformation.people.identity.PhoneNumber;
import fr.compteformation.people.identity.Preferences;
import fr.compteformation.people.identity.ui.AddressForm;
import fr.compteformation.people.identity.ui.PhoneFields;
import fr.compteformation.platform.base.ui.EntityBinder;
import fr.compteformation.platform.base.ui.Problem;

/** The editable part of a profile: phone numbers, address and contact preferences. */
class ProfileForm extends Composite<Div> {

	private final PhoneFields phoneFields;

	private final AddressForm address;

	private final RadioButtonGroup<String> language = new RadioButtonGroup<>();

	private final Checkbox difNews = new Checkbox(getTranslation("account.profile.difNews"));

	private final Checkbox dossierNews = new Checkbox(getTranslation("account.profile.dossierNews"));

	private final EntityBinder<Identity> phones;

	private final EntityBinder<Preferences> preferences;

	ProfileForm(Validator validator, IdentitySettings policies, List<Locale> languages) {
		this.phones = new EntityBinder<>(Identity.class, validator);
		this.phoneFields = new PhoneFields(this.phones, policies);
		this.address = new AddressForm(validator);
		this.preferences = new EntityBinder<>(Preferences.class, validator);
		this.language.setLabel(getTranslation("account.profile.language"));
		this.language.setItems(languages.stream().map(Locale::getLanguage).toList());
		this.language.setItemLabelGenerator(this::name);
		this.preferences.forField(this.language).bind("language");
		this.preferences.forField(this.difNews).bind("difNews");
		this.preferences.forField(this.dossierNews).bind("dossierNews");
		getContent().addClassName("stack");
		getContent().add(part("account.profile.phones", this.phoneFields), part("account.address.title", this.address),
				part("account.profile.mails", this.language, this.difNews, this.dossierNews,
						soft("account.profile.always")));
	}

	void read(Profile profile) {
		this.phones.readBean(profile.identity());
		this.address.read(profile.address());
		this.preferences.readBean(profile.preferences());
	}

	/** Validates and fills the profile; returns the problems. */
	List<Problem> write(Profile profile) {
		this.phoneFields.putRight();
		return Stream
			.of(this.phones.write(profile.identity()), this.address.write(profile.address()),
					this.preferences.write(profile.preferences()))
			.flatMap(List::stream)
			.toList();
	}

	/** The field contents, valid or not. */
	List<Object> typed() {
		return List.of(this.phoneFields.landline(), this.phoneFields.mobile(), this.address.typed(),
				Objects.requireNonNullElse(this.language.getValue(), ""), this.difNews.getValue(),
				this.dossierNews.getValue());
	}

	/** Adds a listener for changes of any field. */
	void addTypingListener(SerializableRunnable listener) {
		this.phoneFields.addTypingListener(listener);
		this.address.addTypingListener(listener);
		this.language.addValueChangeListener((change) -> listener.run());
		this.difNews.addValueChangeListener((change) -> listener.run());
		this.dossierNews.addValueChangeListener((change) -> listener.run());
	}

	/** The profile as text, by field label. */
	Map<String, String> told(Profile profile) {
		Map<String, String> told = new LinkedHashMap<>();
		told.put(this.phoneFields.labels().getFirst(), told(profile.identity().getLandlinePhone()));
		told.put(this.phoneFields.labels().getLast(), told(profile.identity().getMobilePhone()));
		told.put(getTranslation("account.address.title"), this.address.told(profile.address()));
		told.put(this.language.getLabel(), name(Objects.requireNonNullElse(profile.preferences().getLanguage(), "fr")));
		told.put(this.difNews.getLabel(), told(profile.preferences().isDifNews()));
		told.put(this.dossierNews.getLabel(), told(profile.preferences().isDossierNews()));
		return told;
	}

	private String told(@Nullable PhoneNumber number) {
		return (number != null) ? number.formatted() : getTranslation("account.profile.noPhone");
	}

	private String told(boolean chosen) {
		return getTranslation(chosen ? "account.profile.yes" : "account.profile.no");
	}

	private String name(String language) {
		return switch (language) {
			case "fr", "en" -> getTranslation("account.profile.language." + language);
			// One that the operator added.
			default -> Locale.of(language).getDisplayLanguage(getLocale());
		};
	}

	private Paragraph soft(String key) {
		Paragraph line = new Paragraph(getTranslation(key));
		line.addClassName("soft");
		return line;
	}

	private Section part(String titleKey, Component... fields) {
		Section part = new Section(new H2(getTranslation(titleKey)));
		part.addClassName("stack");
		part.add(fields);
		return part;
	}

}
