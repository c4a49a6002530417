package fr.compteformation.proofs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * The demonstration’s mailbox page, which refreshes itself.
 */
final class Mailbox {

	private Mailbox() {
	}

	/** The number of a person’s emails. */
	static int count(Page page, String email) {
		open(page);
		return mails(page, email).count();
	}

	/** The newest of a person’s emails, once there are that many. */
	static Locator waitFor(Page page, String email, int count) {
		open(page);
		assertThat(mails(page, email).nth(count - 1)).isAttached();
		return mails(page, email).first();
	}

	private static void open(Page page) {
		page.navigate("/demo/messagerie");
		assertThat(page.getByText("Messagerie de démonstration").first()).isVisible();
	}

	private static Locator mails(Page page, String email) {
		return page.locator(".mail", new Page.LocatorOptions().setHasText(email));
	}

}
