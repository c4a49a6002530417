package fr.compteformation.guides;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.BrowserTests;
import fr.compteformation.platform.edition.ChosenEdition;

/**
 * Walks a guide in the demonstration, which follows its edition meanwhile.
 */
abstract class GuideBrowserTests extends BrowserTests {

	@Autowired
	private ApplicationContext portal;

	@Autowired
	private ChosenEdition edition;

	private final String year;

	GuideBrowserTests(String year) {
		this.year = year;
	}

	@BeforeAll
	void follow() {
		this.edition.choose(this.year);
	}

	@AfterAll
	void followNoneAgain() {
		this.edition.choose("");
	}

	/**
	 * Begins the walk of a guide.
	 * @param guide its name, which is also the folder of its pictures
	 */
	GuideWalk walk(String guide) {
		return new GuideWalk(guide, this.page);
	}

	/** Somebody new who follows the guide. */
	Reader reader() {
		return new Reader(this.page, this.portal);
	}

}
