package fr.compteformation.platform.mail;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

import org.springframework.beans.BeanUtils;

import fr.compteformation.platform.base.EmailAddress;
import fr.compteformation.platform.base.PortalSettings;
import fr.compteformation.platform.base.SomeTexts;
import fr.compteformation.platform.site.SiteSettings;
import fr.compteformation.platform.site.SiteTexts;
import fr.compteformation.platform.site.SomeSite;

/**
 * An email written without the portal. Whatever can hold words that a person typed holds
 * markup.
 *
 * @param template its kind
 * @param locale its language
 * @param subject its subject
 * @param text its text part
 * @param html its HTML part
 */
record WrittenMail(MailTemplate template, Locale locale, String subject, String text, String html) {

	private static final String TYPED = "<script>alert(\"Zoé & 42\")</script>";

	private static final EmailAddress ADDRESS = new EmailAddress("zoe@exemple.fr");

	/** One of each kind in each language; they count nothing. */
	static List<WrittenMail> ofAllKinds() {
		Letters letters = letters((account) -> {
			throw new IllegalStateException("nobody asked for a count");
		});
		return MailTemplates.all()
			.stream()
			.flatMap((template) -> Stream.of(Locale.FRENCH, Locale.ENGLISH)
				.map((locale) -> write(letters, template, new Mail(ADDRESS, locale, sample(template.model())))))
			.toList();
	}

	/** A mail to a person with this number of open tasks. */
	static WrittenMail counting(MailTemplate template, Locale locale, int count) {
		UUID reader = UUID.randomUUID();
		return write(letters((account) -> account.equals(reader) ? count : -1), template,
				new Mail(ADDRESS, locale, sample(template.model()), reader));
	}

	/** The HTML part as a new document. */
	Document page() {
		return Jsoup.parse(this.html);
	}

	private static Letters letters(AwaitingCount awaiting) {
		PortalSettings settings = new PortalSettings(new File("keys"), URI.create("https://formation.exemple.fr"),
				"smtp.exemple.fr", ADDRESS, ADDRESS);
		return new Letters(new MailConfiguration().mailTemplates(SiteSettings.unnamed()), SomeTexts.asPeopleReadThem(),
				new SiteTexts(SiteSettings.unnamed()), SomeSite.style(), settings, awaiting, Clock.systemUTC());
	}

	private static WrittenMail write(Letters letters, MailTemplate template, Mail mail) {
		try {
			MimeMessage message = letters.write(new MimeMessage((Session) null), UUID.randomUUID(), template.fileName(),
					mail);
			return new WrittenMail(template, mail.locale(), message.getSubject(), MailboxForTests.text(message),
					MailboxForTests.html(message));
		}
		catch (MessagingException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static <T extends Record> T sample(Class<T> model) {
		RecordComponent[] components = model.getRecordComponents();
		Constructor<T> constructor = BeanUtils.getResolvableConstructor(model);
		return BeanUtils.instantiateClass(constructor, Arrays.stream(components).map(WrittenMail::value).toArray());
	}

	private static Object value(RecordComponent component) {
		Class<?> type = component.getType();
		if (type.isRecord()) {
			return sample(type.asSubclass(Record.class));
		}
		if (type == URI.class) {
			return URI.create("https://formation.exemple.fr/" + component.getName() + "?a=1&b=2");
		}
		return (type == int.class) ? 42 : (type == boolean.class) ? true : TYPED;
	}

}
