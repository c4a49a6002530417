package fr.compteformation.platform.mail;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.exceptions.TemplateProcessingException;

import jakarta.mail.MessagingException;

import org.springframework.mail.MailSendException;

/**
 * A failed delivery. Drops the original message, because SMTP servers repeat the
 * recipient’s address in it and failures are logged.
 */
final class DeliveryFailure extends RuntimeException {

	private static final int REFUSED_FOR_GOOD = 500;

	private final @Nullable Integer smtpCode;

	DeliveryFailure(String mail, Throwable reason) {
		super("mail %s did not leave: %s".formatted(mail,
				reasons(reason).map(DeliveryFailure::name).collect(Collectors.joining(", "))), null, false, false);
		this.smtpCode = reasons(reason).map(DeliveryFailure::smtpCode)
			.filter((code) -> code >= REFUSED_FOR_GOOD)
			.findFirst()
			.orElse(null);
	}

	/**
	 * The SMTP code if the server refused the email permanently, at any step of the
	 * dialogue: because of its recipient, sender or content.
	 */
	Optional<Integer> refusedForGood() {
		return Optional.ofNullable(this.smtpCode);
	}

	private static int smtpCode(Throwable reason) {
		return switch (reason) {
			case SMTPAddressFailedException recipient -> recipient.getReturnCode();
			case SMTPSenderFailedException sender -> sender.getReturnCode();
			case SMTPSendFailedException mail -> mail.getReturnCode();
			default -> 0;
		};
	}

	private static String name(Throwable reason) {
		return switch (reason) {
			case SMTPAddressFailedException refusal -> "recipient refused " + refusal.getReturnCode();
			case SMTPSenderFailedException refusal -> "sender refused " + refusal.getReturnCode();
			case SMTPSendFailedException refusal -> "mail refused " + refusal.getReturnCode();
			case TemplateProcessingException fault ->
				"%s in %s:%s".formatted(fault.getClass().getName(), fault.getTemplateName(), fault.getLine());
			default -> reason.getClass().getName();
		};
	}

	// The mail API chains causes in two ways of its own besides the usual one.
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
