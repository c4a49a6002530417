package fr.compteformation.platform.information;

import java.util.Arrays;
import java.util.Optional;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/** The pages of the help, one for each thing that people come to do, in order. */
public enum HelpTask {

	OPEN_ACCOUNT("ouvrir-mon-compte"), SIGN_IN("me-connecter"), LOST_PASSWORD("mot-de-passe-oublie"),
	RIGHTS("mes-droits"), DIF("dif"), TRAINING("formation"), IDENTITY("prouver-mon-identite"),
	CLOSE_ACCOUNT("fermer-mon-compte"), FOR_SOMEBODY("pour-un-proche"), EMPLOYER("employeurs");

	private final String name;

	HelpTask(String name) {
		this.name = name;
	}

	/** The task that a path segment names. */
	public static Optional<HelpTask> of(String segment) {
		return Arrays.stream(values()).filter((task) -> task.name.equals(segment)).findFirst();
	}

	/** The name of the text, which is that of the page. */
	public String text() {
		return page().route();
	}

	/** The page. */
	public PagePath page() {
		return SharedPages.HELP.of(this.name);
	}

	/** The answer to one question. */
	public String answer(String anchor) {
		return page().at(anchor);
	}

	/** The translation key of the title. */
	public String titleKey() {
		return "information.help.task." + name();
	}

}
