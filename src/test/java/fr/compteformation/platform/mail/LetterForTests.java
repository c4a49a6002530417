package fr.compteformation.platform.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

import fr.compteformation.platform.base.EmailAddress;

/**
 * A template that exists only in tests. Emails go to the address that the test
 * {@link #expect expects} for a subject, by default in French to
 * {@code SUBJECT@exemple.fr}.
 */
class LetterForTests implements MailComposer<LetterForTests.Template> {

	private final Map<UUID, Supplier<@Nullable Mail>> expected = new ConcurrentHashMap<>();

	LetterForTests(MessageSource portalTexts) {
		((ResourceBundleMessageSource) portalTexts).addBasenames("mail/texts-for-tests");
	}

	void expect(UUID subject, Mail mail) {
		this.expected.put(subject, () -> mail);
	}

	void expectNothing(UUID subject) {
		this.expected.put(subject, () -> null);
	}

	void expectFailure(UUID subject) {
		this.expected.put(subject, () -> {
			throw new IllegalStateException("nobody may read of " + address(subject));
		});
	}

	@Override
	public Optional<Mail> compose(Template template, UUID subject, UUID mail) {
		return Optional.ofNullable(this.expected.getOrDefault(subject, () -> to(subject, Locale.FRENCH)).get());
	}

	static String address(UUID subject) {
		return subject + "@exemple.fr";
	}

	static Mail to(UUID subject, Locale locale) {
		return new Mail(new EmailAddress(address(subject)), locale,
				new Letter("Zoé <Œuvrard>", "http://localhost:8080/activation/abc?x=1&y=2"));
	}

	enum Template implements MailTemplate {

		LETTER;

		@Override
		public Class<Letter> model() {
			return Letter.class;
		}

	}

	record Letter(Object name, String link) {
	}

}
