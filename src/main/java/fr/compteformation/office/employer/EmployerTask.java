package fr.compteformation.office.employer;

import java.util.Arrays;
import java.util.Optional;

import fr.compteformation.platform.base.PagePath;
import fr.compteformation.platform.base.SharedPages;

/** What employers come to do, in order; each has a page of questions and answers. */
public enum EmployerTask {

	INFORM("informer"), DECLARE("declarer"), FUND("financer"), ABSENCE("absence");

	private final String name;

	EmployerTask(String name) {
		this.name = name;
	}

	/** The task that a path segment names. */
	public static Optional<EmployerTask> of(String segment) {
		return Arrays.stream(values()).filter((task) -> task.name.equals(segment)).findFirst();
	}

	/** The name of the text, which is that of the page. */
	public String text() {
		return page().route();
	}

	/** The page. */
	public PagePath page() {
		return SharedPages.EMPLOYERS.of(this.name);
	}

	/** The translation key of the title. */
	public String titleKey() {
		return "employer.task." + name();
	}

}
