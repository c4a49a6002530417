package fr.compteformation.office.backoffice.ui;

import java.util.Arrays;
import java.util.Optional;

import fr.compteformation.people.holder.HolderId;

/**
 * What an agent can do for or about a person, on a page of its own. The constant names
 * end the translation keys.
 */
enum PersonAct {

	RECTIFY_DIF("corriger-dif"), ENTER_DECLARATION("declaration-recue"), ATTACH_DOCUMENT("piece-recue"),
	REPORT_DEATH("deces"), REPORT_RETIREMENT("retraite");

	private final String address;

	PersonAct(String address) {
		this.address = address;
	}

	/** The path of the page for a person. */
	String pathFor(HolderId person) {
		return "/%s/%s/%s".formatted(PeopleView.ADDRESS, person.value(), this.address);
	}

	/** The last part of the page’s address. */
	String address() {
		return this.address;
	}

	/** The translation key of the button. */
	String messageKey() {
		return "backoffice.person.act." + name();
	}

	static Optional<PersonAct> at(String address) {
		return Arrays.stream(values()).filter((act) -> act.address.equals(address)).findFirst();
	}

}
