package fr.compteformation.career.skills;

/**
 * How well a person says they can do something. The constant names end the translation
 * keys.
 */
public enum SkillLevel {

	/** With help. */
	LEARNING,

	/** Alone. */
	ALONE,

	/** Well enough to teach it. */
	TEACHING;

	/** The translation key of its name. */
	public String messageKey() {
		return "skills.level." + name();
	}

}
