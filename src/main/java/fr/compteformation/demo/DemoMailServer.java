package fr.compteformation.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * The demonstration’s mail server. It listens on a free local port and stores each
 * message in the mailbox before it confirms delivery.
 */
@Component
@Profile("demo")
class DemoMailServer implements SmartLifecycle {

	private static final int LARGEST_MAIL = 1024 * 1024;

	private final DemoMailbox mailbox;

	private final Clock clock;

	private final JavaMailSenderImpl sender;

	private @Nullable SMTPServer server;

	DemoMailServer(DemoMailbox mailbox, Clock clock, JavaMailSenderImpl sender) {
		this.mailbox = mailbox;
		this.clock = clock;
		this.sender = sender;
	}

	/**
	 * Starts before the outbox, which waits for the whole application. An SMTP server
	 * starts only once, but a context may be restarted.
	 */
	@Override
	public void start() {
		SMTPServer started = SMTPServer.port(0)
			.bindAddress(InetAddress.getLoopbackAddress())
			.hostName("localhost")
			.maxMessageSize(LARGEST_MAIL)
			.insertReceivedHeaders(false)
			.messageHandler((context, from, to, data) -> accept(to, data))
			.build();
		started.start();
		this.server = started;
		this.sender.setHost(InetAddress.getLoopbackAddress().getHostAddress());
		this.sender.setPort(started.getPortAllocated());
	}

	@Override
	public void stop() {
		if (this.server != null) {
			this.server.stop();
			this.server = null;
		}
	}

	@Override
	public boolean isRunning() {
		return this.server != null;
	}

	private void accept(String recipient, byte[] data) throws RejectException {
		try {
			MimeMessage mail = new MimeMessage(null, new ByteArrayInputStream(data));
			this.mailbox.keep(new ReceivedMail(Objects.requireNonNull(mail.getMessageID()), this.clock.instant(),
					recipient, Objects.requireNonNullElse(mail.getSubject(), ""), part(mail, "text/plain").orElse(""),
					part(mail, "text/html").orElse(null)));
		}
		catch (MessagingException | IOException unreadable) {
			throw new RejectException("unreadable");
		}
	}

	private static Optional<String> part(Part part, String type) throws MessagingException, IOException {
		if (part.isMimeType(type)) {
			return Optional.of((String) part.getContent());
		}
		if (part.getContent() instanceof Multipart parts) {
			for (int index = 0; index < parts.getCount(); index++) {
				Optional<String> text = part(parts.getBodyPart(index), type);
				if (text.isPresent()) {
					return text;
				}
			}
		}
		return Optional.empty();
	}

}
