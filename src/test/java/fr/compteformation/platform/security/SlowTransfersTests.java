package fr.compteformation.platform.security;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.catalina.Pipeline;
import org.apache.catalina.Service;
import org.apache.catalina.Valve;
import org.apache.catalina.connector.Connector;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

import fr.compteformation.OpenPage;
import fr.compteformation.Parallel;
import fr.compteformation.People;
import fr.compteformation.PortalTests;
import fr.compteformation.Visitor;
import fr.compteformation.people.holder.Nir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that send an announced body slowly or not at all.
 */
@Tag("proof")
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SlowTransfersTests extends PortalTests {

	/** The pause between two bytes, far shorter than the server’s timeout. */
	private static final int PAUSE_MILLIS = 50;

	/** More than fit into the time for a transfer, however slow the machine is. */
	private static final int MOST_BYTES = 800;

	private static final Duration PATIENCE = Duration.ofSeconds(2);

	@LocalServerPort
	private int port;

	@Value("${server.tomcat.connection-timeout}")
	private Duration silence;

	@Autowired
	private TransferSettings settings;

	private Connector impatient;

	/** The portal that others use, at a second port and with less patience. */
	@BeforeEach
	void losePatience() throws Exception {
		limit(new TransferSettings(PATIENCE, this.settings.rate()));
		this.impatient = new Connector();
		this.impatient.setPort(0);
		this.impatient.setProperty("connectionTimeout", "1000");
		service().addConnector(this.impatient);
	}

	@AfterEach
	void regainPatience() throws Exception {
		service().removeConnector(this.impatient);
		this.impatient.destroy();
		limit(this.settings);
	}

	private void limit(TransferSettings settings) {
		Pipeline pipeline = service().getContainer().getPipeline();
		List<Valve> limits = Stream.of(pipeline.getValves()).filter(TransferLimit.class::isInstance).toList();
		assertThat(limits).hasSize(1);
		pipeline.removeValve(limits.getFirst());
		pipeline.addValve(new TransferLimit(settings));
	}

	private Service service() {
		WebServer server = ((WebServerApplicationContext) this.portal).getWebServer();
		return ((TomcatWebServer) server).getTomcat().getService();
	}

	@Test
	void thePortalItselfIsSilentForItsSetTimeOnly() {
		assertThat(service().findConnectors()[0].getProperty("connectionTimeout"))
			.isEqualTo(Math.toIntExact(this.silence.toMillis()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "/connexion", "/?v-r=uidl", "/nothing/there" })
	void aBodyThatTricklesEndsTheConnection(String path) {
		List<Trickle> all = Parallel
			.all(Stream.of("Content-Length: 10485760", "Content-Length: 1000", "Transfer-Encoding: chunked")
				.map((length) -> (Callable<Trickle>) () -> trickle(path, length))
				.toList());
		assertThat(all).allSatisfy((trickle) -> {
			assertThat(trickle.sent()).isLessThan(MOST_BYTES);
			assertThat(trickle.time()).isLessThan(PATIENCE.multipliedBy(10));
		});
	}

	private Trickle trickle(String path, String length) throws Exception {
		try (Socket socket = post(path, length)) {
			long start = System.nanoTime();
			int sent = 0;
			while (sent < MOST_BYTES && send(socket, length.startsWith("T") ? "1\r\na\r\n" : "a")) {
				sent++;
				TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
			}
			return new Trickle(length, sent, Duration.ofNanos(System.nanoTime() - start));
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/connexion", "/", "/nothing/there" })
	void whoAnnouncesMoreThanComesIsNotWaitedFor(String path) throws Exception {
		try (Socket socket = post(path, "Content-Length: 10485760")) {
			send(socket, "username=1");
			answer(socket);
		}
	}

	@Test
	void aBodyThatNobodyReadsDoesNotEndTheConnection() throws Exception {
		try (Socket socket = post("/nothing/there", "Content-Length: 10")) {
			send(socket, "0123456789GET /styles.css HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
			assertThat(answer(socket)).startsWith("HTTP/1.1 4").contains("HTTP/1.1 200");
		}
	}

	@Test
	void anUploadThatStopsOrTricklesIsSaidOnItsFieldAndLeavesNoFile() throws Exception {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir);
		Visitor visitor = new Visitor(this.port);
		visitor.signIn(nir.number(), People.PASSWORD);
		OpenPage page = visitor.open("/essai/fichiers");
		String path = "/" + page.find("VAADIN/dynamic/resource/\\d+/[^/\"]+/upload");
		String session = "Cookie: JSESSIONID=" + visitor.cookie("JSESSIONID").orElseThrow().getValue();
		Set<Path> before = waiting();
		try (Socket socket = post(path, session + "\r\nX-Filename: silence.pdf\r\nContent-Length: 10485760",
				"application/pdf")) {
			send(socket, "%PDF-1.7");
			assertThat(answer(socket)).startsWith("HTTP/1.1 ").doesNotContain(" 200");
		}
		assertThat(page.update()).contains("silence.pdf : l’envoi s’est interrompu");
		try (Socket socket = post(path, session + "\r\nX-Filename: lent.pdf\r\nContent-Length: 10485760",
				"application/pdf")) {
			int sent = 0;
			while (sent < MOST_BYTES && send(socket, "a")) {
				sent++;
				TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
			}
			assertThat(sent).isBetween(10, MOST_BYTES - 1);
		}
		assertThat(page.update()).contains("lent.pdf : l’envoi s’est interrompu");
		// Other processes put files there, too, for a moment.
		Awaitility.await().until(() -> before.containsAll(waiting()));
	}

	private static Set<Path> waiting() throws IOException {
		try (var files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
			return files.filter((file) -> file.getFileName().toString().startsWith("document"))
				.collect(Collectors.toSet());
		}
	}

	private Socket post(String path, String length) throws IOException {
		return post(path, length, "application/x-www-form-urlencoded");
	}

	private Socket post(String path, String length, String type) throws IOException {
		Socket socket = new Socket("127.0.0.1", this.impatient.getLocalPort());
		send(socket, "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nSec-Fetch-Site: same-origin\r\n"
				+ "Content-Type: " + type + "\r\n" + length + "\r\n\r\n");
		return socket;
	}

	private static boolean send(Socket socket, String text) throws IOException {
		try {
			OutputStream output = socket.getOutputStream();
			output.write(text.getBytes(StandardCharsets.US_ASCII));
			output.flush();
			return true;
		}
		catch (SocketException closed) {
			return false;
		}
	}

	/** The answer up to the end of the connection. */
	private static String answer(Socket socket) throws IOException {
		try (InputStream answer = socket.getInputStream()) {
			return new String(answer.readAllBytes(), StandardCharsets.ISO_8859_1);
		}
	}

	/** The bytes accepted of a body, and the time. */
	private record Trickle(String length, int sent, Duration time) {

	}

}
