package fr.compteformation.platform.mail;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.GenericTypeResolver;
import org.springframework.stereotype.Component;

/** Finds the composer of an email by the template name in the outbox. */
@Component
class Composers {

	private final Map<String, Known<?>> known;

	Composers(ObjectProvider<MailComposer<?>> composers) {
		this.known = composers.stream()
			.flatMap(Composers::known)
			.collect(Collectors.toUnmodifiableMap((known) -> known.template().fileName(), Function.identity()));
	}

	/**
	 * Composes an email; empty if it is obsolete.
	 * @throws UnknownTemplate for an email from another version of the portal
	 */
	Optional<Mail> compose(UUID mail, OutboxEntry entry) {
		Known<?> known = this.known.get(entry.kind());
		if (known == null) {
			throw new UnknownTemplate();
		}
		return known.compose(entry.subject(), mail);
	}

	private static <T extends Enum<T> & MailTemplate> Stream<Known<T>> known(MailComposer<T> composer) {
		return EnumSet.allOf(templates(composer)).stream().map((template) -> new Known<>(template, composer));
	}

	/** The enum that the composer names as its type argument. */
	@SuppressWarnings("unchecked")
	static <T extends Enum<T> & MailTemplate> Class<T> templates(MailComposer<T> composer) {
		return (Class<T>) Objects.requireNonNull(
				GenericTypeResolver.resolveTypeArgument(AopUtils.getTargetClass(composer), MailComposer.class));
	}

	private record Known<T extends Enum<T> & MailTemplate>(T template, MailComposer<T> composer) {

		Optional<Mail> compose(UUID subject, UUID mail) {
			Optional<Mail> composed = this.composer.compose(this.template, subject, mail);
			if (composed.filter((found) -> !this.template.model().isInstance(found.model())).isPresent()) {
				throw new IllegalStateException("not the model of " + this.template);
			}
			return composed;
		}

	}

	private static final class UnknownTemplate extends RuntimeException {

	}

}
