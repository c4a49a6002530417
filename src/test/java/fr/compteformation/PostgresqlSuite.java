package fr.compteformation;

import org.junit.platform.suite.api.ExcludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * The tests without a browser on PostgreSQL with the usual settings, in one process, so
 * that only this one starts a portal on PostgreSQL for them. The pom excludes them as
 * single tests.
 */
@Suite(failIfNoTests = false)
@IncludeEngines("junit-jupiter")
@SelectPackages("fr.compteformation")
@IncludeClassNamePatterns(".*(\\.(" + PostgresqlSuite.NAMES + ")|OnPostgresql)Tests")
@ExcludeClassNamePatterns(".*\\.Large\\w+Tests")
class PostgresqlSuite {

	/** Those whose name does not say so. */
	static final String NAMES = "Accounts|AgentAccounts|BrakesOnTwoNodes|CitizenServices|ContactDesk|DelayedDecisions|Delegations|DifDecisions|DifRectifications|Dossiers"
			+ "|EmailChanges|ForgottenPasswords|LifeEvents|Preparations|Profiles|ProviderNotices|RegistrationMails|SignInAttack|SignInLinks|Suspensions|Templates|TwoConnections";

}
