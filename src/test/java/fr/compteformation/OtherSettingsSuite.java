package fr.compteformation;

import org.junit.platform.suite.api.IncludeClassNamePatterns;
import org.junit.platform.suite.api.IncludeEngines;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/**
 * Tests of portals whose settings few tests share, in one process, so that each of these
 * portals is started only once: with a mailbox, with other policies and over HTTPS. The
 * pom excludes them as single tests.
 */
@Suite(failIfNoTests = false)
@IncludeEngines("junit-jupiter")
@SelectPackages("fr.compteformation")
@IncludeClassNamePatterns(".*\\.(" + OtherSettingsSuite.NAMES + ")Tests")
class OtherSettingsSuite {

	private static final String WITH_MAILBOX = "AccountExistsLetter|ActivationLetter|AgentLetters|Delivery|DossierLetters"
			+ "|FirstSupervisor|ForgottenAgentPasswords|LettersOnAccounts|LettersOnPasskeys|NewDeviceLetter"
			+ "|PasswordChangedLetter|PasswordLinkLetter|ReconciliationLetters|RegistrationJourney|TopUpLetters|TwoNodes|UndeliverableMails";

	private static final String OTHER_POLICIES = "AutoValidationSheet|DifWithoutFile|ExchangeOverHttp|ProtocolFaults|RightsInHours";

	private static final String OVER_HTTPS = "ProxySample|PublicAddress";

	static final String NAMES = WITH_MAILBOX + "|" + OTHER_POLICIES + "|" + OVER_HTTPS;

}
