package fr.compteformation;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests of the demonstration without a browser, in one process, so that they share
 * its contexts.
 */
@Suite(failIfNoTests = false)
@IncludeEngines("junit-jupiter")
@SelectPackages("fr.compteformation.demo")
@IncludeClassNamePatterns(".*Tests")
class DemonstrationSuite {

}
