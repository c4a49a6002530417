package fr.compteformation.guides;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import fr.compteformation.BrowserTests;

/**
 * Walks a guide in the demonstration of its edition. Each class has a portal of its own,
 * closed afterwards: an edition is decided at the start.
 */
abstract class GuideBrowserTests extends BrowserTests {

	@Autowired
	private ApplicationContext portal;

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
