package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.net.SocketFactory;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import fr.compteformation.FreePort;
import fr.compteformation.platform.security.server.RawRequest.Answer;
import fr.compteformation.proofs.Address;
import fr.compteformation.proofs.Certificate;
import fr.compteformation.proofs.Proxy;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The nginx sample of the documentation in a real nginx, with one node that answers and
 * one that does not.
 */
@OverHttps
class ProxySampleTests {

	private static final String HOST = "Host: formation.exemple.fr";

	private static final String TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456";

	private static final int MEGABYTE = 1024 * 1024;

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	private final Address https = new Address(FreePort.next());

	private final Address silent = new Address(FreePort.next());

	private Proxy proxy;

	private Certificate certificate;

	private SocketFactory tls;

	@BeforeEach
	void start() throws Exception {
		Assumptions.assumeTrue(Proxy.executable().isPresent(), "there is no nginx");
		this.certificate = Certificate.make(this.folder);
		this.tls = this.certificate.trusted().getSocketFactory();
		this.proxy = Proxy.start(this.folder, this.certificate, this.https, new Address(this.port), this.silent);
	}

	@AfterEach
	void stop() throws InterruptedException {
		if (this.proxy != null) {
			this.proxy.close();
		}
	}

	@Test
	void noLogHoldsATokenOrAQuery() throws IOException {
		assertThat(get("/activation/" + TOKEN).status()).isEqualTo(200);
		get("/%61ctivation/" + TOKEN);
		get("//courriel//annuler/" + TOKEN);
		get("/nulle-part/" + TOKEN);
		get("/aide?code=" + TOKEN);
		get("/activation/" + TOKEN + "/../../../..");
		// The failing node causes a line in the error log.
		get("/activation/" + TOKEN, "Cookie: noeud=2");
		RawRequest.send(this.proxy.plain().port(), "GET /activation/" + TOKEN + " HTTP/1.1", HOST, "Connection: close");
		assertThat(logs())
			.contains("GET /activation/********", "GET /courriel/annuler/********", "GET /********", "GET /aide ")
			.doesNotContain(TOKEN);
	}

	@Test
	void aVisitorKeepsTheNodeThatAnswered() {
		assertThat(get("/aide").headers("Set-Cookie"))
			.anyMatch("noeud=1; Path=/; HttpOnly; SameSite=Lax; Secure"::equals);
		assertThat(get("/aide", "Cookie: noeud=1").headers("Set-Cookie"))
			.noneMatch((cookie) -> cookie.contains("noeud"));
		Answer moved = get("/aide", "Cookie: noeud=2");
		assertThat(moved.status()).isEqualTo(200);
		assertThat(moved.headers("Set-Cookie")).anyMatch((cookie) -> cookie.startsWith("noeud=1;"));
	}

	@Test
	void whatThePortalBuildsLeadsThroughTheProxy() {
		assertThat(get("/mes-droits").headers("Location")).containsExactly("https://formation.exemple.fr/connexion");
		assertThat(RawRequest.send(this.proxy.plain().port(), "GET /aide HTTP/1.1", HOST, "Connection: close")
			.headers("Location")).containsExactly("https://formation.exemple.fr/aide");
		assertThat(get("/aide", "X-Forwarded-Host: example.org", "X-Forwarded-For: 192.0.2.1").status()).isEqualTo(200);
	}

	@Test
	void onlyFilesMayBeLarge() {
		String file = "/VAADIN/dynamic/resource/1/x/fichier";
		assertThat(post("/connexion", 2 * MEGABYTE, "").status()).isEqualTo(413);
		assertThat(post(file, 3 * MEGABYTE / 2, "x".repeat(3 * MEGABYTE / 2)).status()).isNotEqualTo(413);
		assertThat(post(file, 130 * MEGABYTE, "").status()).isEqualTo(413);
		String sent = "/api/v1/employer-files";
		assertThat(post(sent, 3 * MEGABYTE / 2, "x".repeat(3 * MEGABYTE / 2)).status()).isNotEqualTo(413);
		assertThat(post(sent, 130 * MEGABYTE, "").status()).isEqualTo(413);
	}

	@Test
	void aFloodFromOneAddressIsHeldBack() {
		String[] requests = IntStream.range(0, 400)
			.boxed()
			.flatMap((any) -> Stream.of("GET /assets/logo.svg HTTP/1.1", HOST, (any < 399) ? "" : "Connection: close"))
			.toArray(String[]::new);
		assertThat(RawRequest.send(this.tls, this.https.port(), requests).text()).contains("HTTP/1.1 200",
				"HTTP/1.1 429");
	}

	@Test
	void aPageSaysSoWhenNoNodeAnswers() throws Exception {
		stop();
		this.proxy = Proxy.start(this.folder, this.certificate, this.https, this.silent, this.silent);
		Answer answer = get("/aide");
		assertThat(answer.status()).isEqualTo(503);
		assertThat(answer.headers("Retry-After")).containsExactly("30");
		assertThat(answer.text()).contains("momentanément indisponible");
	}

	private Answer post(String path, int length, String body) {
		return RawRequest.send(this.tls, this.https.port(), "POST " + path + " HTTP/1.1", HOST, "Connection: close",
				"Content-Length: " + length, "", body);
	}

	private Answer get(String path, String... headers) {
		return RawRequest.send(this.tls, this.https.port(),
				Stream.concat(Stream.of("GET " + path + " HTTP/1.1", HOST, "Connection: close"), Stream.of(headers))
					.toArray(String[]::new));
	}

	private String logs() throws IOException {
		StringBuilder text = new StringBuilder();
		try (Stream<Path> files = Files.list(this.folder)) {
			for (Path log : files.filter((file) -> file.toString().endsWith(".log")).toList()) {
				text.append(Files.readString(log));
			}
		}
		return text.toString();
	}

}
