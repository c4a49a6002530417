package fr.compteformation.mail;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

import jakarta.mail.MessagingException;

import org.springframework.mail.MailSendException;

/**
 * Why a mail did not leave, told without a word of the original messages: servers like to
 * repeat the recipient’s address in them, and failures are logged.
 */
final class DeliveryFailure extends RuntimeException {

	private static final int REFUSED_FOR_GOOD = 500;

	private final boolean refused;

	DeliveryFailure(String mail, Throwable reason) {
		super("mail %s did not leave: %s".formatted(mail,
				reasons(reason).map(DeliveryFailure::name).collect(Collectors.joining(", "))), null, false, false);
		this.refused = reasons(reason).anyMatch(DeliveryFailure::refusesTheRecipient);
	}

	/** Whether the server answered that it will never take mail for this recipient. */
	boolean isRefused() {
		return this.refused;
	}

	private static boolean refusesTheRecipient(Throwable reason) {
		return reason instanceof SMTPAddressFailedException refusal && refusal.getReturnCode() >= REFUSED_FOR_GOOD;
	}

	private static String name(Throwable reason) {
		return switch (reason) {
			case SMTPAddressFailedException refusal -> "recipient refused " + refusal.getReturnCode();
			case TemplateProcessingException fault ->
				"%s in %s:%s".formatted(fault.getClass().getName(), fault.getTemplateName(), fault.getLine());
			default -> reason.getClass().getName();
		};
	}

	// The mail API chains its reasons in two ways of its own besides the usual one.
	private static Stream<Throwable> reasons(@Nullable Throwable reason) {
		if (reason == null) {
			return Stream.empty();
		}
		Stream<Throwable> further = switch (reason) {
			case MailSendException batch when batch.getMessageExceptions().length > 0 ->
				Stream.of(batch.getMessageExceptions()).flatMap(DeliveryFailure::reasons);
			case MessagingException messaging -> reasons(messaging.getNextException());
			default -> reasons(reason.getCause());
		};
		return Stream.concat(Stream.of(reason), further);
	}

}
