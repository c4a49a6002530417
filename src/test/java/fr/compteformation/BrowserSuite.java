package fr.compteformation;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * All browser tests, run sequentially in one process so that they share a portal and a
 * browser.
 */
@Suite(failIfNoTests = false)
@SelectPackages("fr.compteformation")
@IncludeClassNamePatterns(".*BrowserTests")
class BrowserSuite {

}
