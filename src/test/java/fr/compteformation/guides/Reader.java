package fr.compteformation.guides;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

import org.springframework.context.ApplicationContext;

import fr.compteformation.BrowserTests;
import fr.compteformation.People;
import fr.compteformation.demo.DemoMailbox;
import fr.compteformation.demo.ReceivedMail;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.securitycheck.RightAnswers;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Somebody who follows a guide in a browser and finds everything by its words.
 */
final class Reader {

	/** Accepted by the rules of all guides. */
	static final String PASSWORD = "Violette-et-777-chats";

	private static final Pattern ACTIVATION = Pattern.compile("/activation/[\\w-]+");

	private final Page page;

	private final ApplicationContext portal;

	private final Nir nir = People.newNir();

	private final String email = "chloe." + this.nir.number().toLowerCase(Locale.ROOT) + "@exemple.fr";

	Reader(Page page, ApplicationContext portal) {
		this.page = page;
		this.portal = portal;
	}

	/** Opens a page, as a link of the page before does if there is one. */
	Reader opens(String path) {
		if (this.page.url().startsWith("http")) {
			BrowserTests.follow(this.page, path);
		}
		else {
			this.page.navigate(path);
		}
		return this;
	}

	/** Waits for words anywhere on the page. */
	Reader sees(String... words) {
		for (String text : words) {
			assertThat(visible(this.page.getByText(text))).isVisible();
		}
		return this;
	}

	Reader seesHeading(String heading) {
		assertThat(visible(
				this.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(heading).setExact(true))))
			.isVisible();
		return this;
	}

	Reader seesButtons(String... names) {
		for (String name : names) {
			assertThat(button(name)).isVisible();
		}
		return this;
	}

	Reader seesLinks(String... names) {
		for (String name : names) {
			assertThat(link(name)).isVisible();
		}
		return this;
	}

	Reader seesFields(String... labels) {
		for (String label : labels) {
			assertThat(field(label)).isVisible();
		}
		return this;
	}

	Reader fills(String label, String text) {
		field(label).fill(text);
		return this;
	}

	Reader presses(String button) {
		button(button).click();
		return this;
	}

	Reader follows(String link) {
		link(link).click();
		return this;
	}

	/** Unfolds a help text. */
	Reader unfolds(String handle) {
		visible(this.page.locator("summary, vaadin-details-summary")
			.filter(new Locator.FilterOptions().setHasText(handle))).click();
		return this;
	}

	Reader ticks(String box) {
		this.page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(box)).check();
		return this;
	}

	/** Fills in what every guide asks for. */
	Reader fillsIdentity(String mobileLabel, String emailLabel, String emailAgainLabel) {
		return fills("Numéro de sécurité sociale", this.nir.formattedNumber()).fills("Clé", this.nir.key())
			.fills("Prénom", "Chloé")
			.fills("Nom de naissance", "Dupont")
			.fills(mobileLabel, "06 12 34 56 78")
			.fills(emailLabel, this.email)
			.fills(emailAgainLabel, this.email);
	}

	Reader clicksTheRightPicture() {
		return presses(RightAnswers.tile(this.portal));
	}

	Reader choosesPassword(String again) {
		return fills("Mot de passe", PASSWORD).fills(again, PASSWORD);
	}

	/** Types the characters of the picture. */
	Reader typesTheCharacters(String label) {
		return fills(label, RightAnswers.typed(this.portal));
	}

	/** Waits for an email and shows the demonstration’s mailbox. */
	Reader receives(String subject) {
		await().until(() -> email(subject).findFirst().isPresent());
		return opens("/demo/messagerie").sees(subject);
	}

	/** Opens the activation link of the email. */
	Reader followsTheLinkOf(String subject) {
		Matcher link = ACTIVATION.matcher(email(subject).findFirst().orElseThrow().text());
		assertThat(link.find()).isTrue();
		this.page.navigate(link.group());
		return this;
	}

	/** Chooses a file and waits until it was taken. */
	Reader attaches(FilePayload file) {
		this.page.locator("input[type=file]").first().setInputFiles(new FilePayload[] { file });
		assertThat(this.page.locator("ul.files .name")).hasText(file.name);
		return this;
	}

	/** Opens the account in the browser that registered. */
	Reader activates() {
		return presses("Activer mon compte");
	}

	/** Opens the account where the registration is no longer known. */
	Reader activatesWithPassword() {
		return fills("Mot de passe", PASSWORD).presses("Activer mon compte");
	}

	/** Uses the menu beside the name. */
	Reader signsOut() {
		return presses("Chloé Dupont").presses("Déconnexion").seesLinks("Je crée mon compte");
	}

	private Stream<ReceivedMail> email(String subject) {
		return this.portal.getBean(DemoMailbox.class)
			.mails()
			.stream()
			.filter((mail) -> mail.recipient().equals(this.email)
					&& mail.subject().replace('\u00a0', ' ').equals(subject));
	}

	Locator field(String label) {
		return this.page.locator("input").and(this.page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
	}

	private Locator button(String name) {
		return visible(this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true)));
	}

	private Locator link(String name) {
		return visible(this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name)));
	}

	// The header holds its links twice, for wide and narrow screens.
	private static Locator visible(Locator found) {
		return found.locator("visible=true").first();
	}

}
