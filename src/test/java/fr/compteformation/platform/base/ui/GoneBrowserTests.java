package fr.compteformation.platform.base.ui;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

import fr.compteformation.AbstractCitizenHttpTests;
import fr.compteformation.People;
import fr.compteformation.platform.security.Citizen;

import static org.assertj.core.api.Assertions.assertThat;

/** A browser that closes while it receives an answer. */
class GoneBrowserTests extends AbstractCitizenHttpTests {

	/** More than the buffers of both ends hold. */
	private static final int LARGE = 8_000_000;

	private static final Pattern THEIRS = Pattern
		.compile("org\\.apache\\.|com\\.vaadin\\.|fr\\.compteformation\\.platform\\.base\\.ui\\.");

	private final Logger all = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

	private final Logger service = (Logger) LoggerFactory.getLogger(PortalService.class);

	private final ListAppender<ILoggingEvent> log = new ListAppender<>();

	@BeforeEach
	void readTheLog() {
		this.service.setLevel(Level.DEBUG);
		this.log.start();
		this.all.addAppender(this.log);
	}

	@AfterEach
	void closeTheLog() {
		this.all.detachAppender(this.log);
		this.service.setLevel(null);
	}

	@Test
	void pictureThatNobodyWaitsForIsNoError() throws IOException {
		this.visitor.signIn(this.nir.formatted(), People.PASSWORD);
		String picture = this.visitor.open("/essai/grand").find("VAADIN/dynamic/resource/\\d+/[^\"]+");
		receiveSomeOf(picture);
		assertThat(logged()).isEmpty();
	}

	private void receiveSomeOf(String address) throws IOException {
		try (Socket socket = new Socket()) {
			socket.setReceiveBufferSize(1000);
			// The connection is reset, as when a process ends.
			socket.setSoLinger(true, 0);
			socket.connect(new InetSocketAddress("127.0.0.1", this.port));
			socket.getOutputStream()
				.write("GET /%s HTTP/1.1\r\nHost: localhost\r\nCookie: JSESSIONID=%s\r\n\r\n"
					.formatted(address, this.visitor.cookie("JSESSIONID").orElseThrow().getValue())
					.getBytes(StandardCharsets.US_ASCII));
			assertThat(socket.getInputStream().readNBytes(1000)).asString(StandardCharsets.ISO_8859_1)
				.startsWith("HTTP/1.1 200");
		}
	}

	/** Warnings and errors up to the end of the request. */
	private List<String> logged() {
		Awaitility.await()
			.atMost(Duration.ofSeconds(20))
			.until(() -> events()
				.anyMatch((event) -> isBad(event) || event.getLoggerName().equals(PortalService.class.getName())));
		return events().filter(GoneBrowserTests::isBad).map(ILoggingEvent::getFormattedMessage).toList();
	}

	private Stream<ILoggingEvent> events() {
		return List.copyOf(this.log.list).stream();
	}

	private static boolean isBad(ILoggingEvent event) {
		return event.getLevel().isGreaterOrEqual(Level.WARN) && THEIRS.matcher(event.getLoggerName()).lookingAt();
	}

	@Route("essai/grand")
	@RolesAllowed(Citizen.ROLE)
	static class LargePage extends Div implements TranslatedTitle {

		LargePage() {
			add(PictureDownload.show(new byte[LARGE], new Image()));
		}

		@Override
		public String titleKey() {
			return "contact.title";
		}

	}

}
