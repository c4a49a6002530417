package fr.compteformation.office.professional.ui;

import java.util.List;

import fr.compteformation.platform.base.SharedPages;

/** The sections of the training providers’ door. */
enum DoorSection {

	TASKS("taches", "professional.door.tasks", "professional.door.item.answer", "professional.door.item.attendance",
			"professional.door.item.catalogue", "professional.door.item.figures"),

	INVITED("acces", "professional.door.invited", "professional.door.item.ask", "professional.door.item.check",
			"professional.door.item.activate"),

	QUALITY("certificat", "professional.door.quality", "professional.door.quality.text"),

	FORGOTTEN("mot-de-passe", "professional.door.forgotten", "professional.door.forgotten.text");

	private final String anchor;

	private final String title;

	private final List<String> texts;

	DoorSection(String anchor, String title, String... texts) {
		this.anchor = anchor;
		this.title = title;
		this.texts = List.of(texts);
	}

	/** The id of the section. */
	String anchor() {
		return this.anchor;
	}

	String address() {
		return SharedPages.PROFESSIONALS.at(this.anchor);
	}

	String titleKey() {
		return this.title;
	}

	/** The translation keys of its texts, in order. */
	List<String> textKeys() {
		return this.texts;
	}

}
