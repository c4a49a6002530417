package fr.compteformation;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Half of the browser tests, mostly walks through pages, run sequentially in one process
 * so that they share a portal and a browser. {@link BrowserJourneysSuite} runs the other
 * half beside it and should last as long.
 */
@Suite(failIfNoTests = false)
@IncludeEngines("junit-jupiter")
@SelectPackages("fr.compteformation")
@IncludeClassNamePatterns(BrowserPagesSuite.PAGES)
class BrowserPagesSuite {

	static final String PAGES = ".*(Pages|Agents|FrameInThe|Passkeys|SecurityCheck)BrowserTests";

}
