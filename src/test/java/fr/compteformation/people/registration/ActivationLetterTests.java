package fr.compteformation.people.registration;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.platform.mail.MailboxForTests;
import fr.compteformation.platform.mail.WithMailbox;

import static org.assertj.core.api.Assertions.assertThat;

@WithMailbox
class ActivationLetterTests extends PortalTests {

	private final Nir nir = People.newNir();

	private final String address = "zoe." + this.nir.number() + "@exemple.fr";

	@Autowired
	private MailboxForTests mailbox;

	@Autowired
	private Registrations registrations;

	@Test
	void tellsTheLinkAndItsLastDayAndHourInFrench() {
		RegistrationId id = register(Locale.FRENCH);
		String day = format(id, "EEEE d MMMM yyyy", Locale.FRENCH);
		String hour = format(id, "HH:mm", Locale.FRENCH);
		assertThat(text()).contains(link(id))
			.contains("jusqu’au " + day + " à " + hour + " (heure de Paris)")
			.doesNotContain("Chloé", "Héritier", this.nir.number());
	}

	@Test
	void tellsTheLinkAndItsLastDayAndHourInEnglish() {
		RegistrationId id = register(Locale.ENGLISH);
		assertThat(text().replace("day, ", "day ")).contains(link(id))
			.contains("until " + format(id, "EEEE d MMMM yyyy", Locale.ENGLISH) + " at "
					+ format(id, "HH:mm", Locale.ENGLISH) + " (Paris time)");
	}

	private RegistrationId register(Locale locale) {
		return SavedRegistrations.save(this.portal, this.nir, this.address, People.PASSWORD, locale);
	}

	private String text() {
		return MailboxForTests.text(this.mailbox.await(this.address));
	}

	private String link(RegistrationId id) {
		return "https://formation.exemple.fr/activation/" + SavedRegistrations.link(this.portal, id).value();
	}

	private String format(RegistrationId id, String pattern, Locale locale) {
		ZonedDateTime deadline = this.registrations.deadline(id).orElseThrow().atZone(ZoneId.of("Europe/Paris"));
		return DateTimeFormatter.ofPattern(pattern, locale).format(deadline);
	}

}
