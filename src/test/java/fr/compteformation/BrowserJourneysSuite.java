package fr.compteformation;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All browser tests but those of {@link BrowserPagesSuite}.
 */
@Suite(failIfNoTests = false)
@IncludeEngines("junit-jupiter")
@SelectPackages("fr.compteformation")
@IncludeClassNamePatterns(".*BrowserTests")
@ExcludeClassNamePatterns(BrowserPagesSuite.PAGES)
class BrowserJourneysSuite {

}
