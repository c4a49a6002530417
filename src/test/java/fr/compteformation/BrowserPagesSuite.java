package fr.compteformation;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The browser tests that walk through pages, run sequentially in one process so that they
 * share a portal and a browser. {@link BrowserJourneysSuite} runs the others beside it.
 */
@Suite(failIfNoTests = false)
@SelectPackages("fr.compteformation")
@IncludeClassNamePatterns(BrowserPagesSuite.PAGES)
class BrowserPagesSuite {

	static final String PAGES = ".*(Pages|Agents|FrameInThe)BrowserTests";

}
