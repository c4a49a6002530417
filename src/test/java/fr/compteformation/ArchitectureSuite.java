package fr.compteformation;

import org.junit.platform.suite.api.SelectClasses;
import org.junit.platform.suite.api.Suite;

/**
 * The tests that read all classes of the portal, in one process, so that these are read
 * only once. The pom excludes them as single tests.
 */
@Suite(failIfNoTests = false)
@SelectClasses({ ArchitectureTests.class, BeanRulesTests.class, DocumentationTests.class, FileProgramRulesTests.class,
		ModularityTests.class, PageRulesTests.class, PersistenceRulesTests.class, ReadOnlyTransactionsTests.class,
		SecretPurposesTests.class, TimeRulesTests.class })
class ArchitectureSuite {

}
