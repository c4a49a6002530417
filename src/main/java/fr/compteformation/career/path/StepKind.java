package fr.compteformation.career.path;

/** What a step of a path is. The constant names end the translation keys. */
public enum StepKind {

	JOB, TRAINING, VOLUNTEERING;

	/** The translation key of its name. */
	public String messageKey() {
		return "path.kind." + name();
	}

}
