package fr.compteformation.platform.security.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import javax.net.SocketFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.web.server.LocalServerPort;

import fr.compteformation.FreePort;
import fr.compteformation.platform.security.server.RawRequest.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The nginx sample of the documentation in a real nginx, with one node that answers and
 * one that does not.
 */
@OverHttps
class ProxySampleTests {

	private static final Path NGINX = Path.of("/usr/sbin/nginx");

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final String PASSWORD = "for-the-test";

	private static final String HOST = "Host: formation.exemple.fr";

	private static final String TOKEN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ0123456";

	@TempDir
	private Path folder;

	@LocalServerPort
	private int port;

	private int http;

	private int https;

	private Process nginx;

	private SocketFactory tls;

	@BeforeEach
	void start() throws Exception {
		Assumptions.assumeTrue(Files.isExecutable(NGINX), "there is no nginx");
		this.http = FreePort.next();
		this.https = FreePort.next();
		writeCertificate();
		writeConfiguration(FreePort.next());
		this.tls = trustingAll();
		this.nginx = new ProcessBuilder(NGINX.toString(), "-p", this.folder.toString(), "-c", "nginx.conf")
			.redirectErrorStream(true)
			.redirectOutput(this.folder.resolve("output.txt").toFile())
			.start();
		awaitConnection();
	}

	@AfterEach
	void stop() throws InterruptedException {
		if (this.nginx != null) {
			this.nginx.destroy();
			this.nginx.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
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
		RawRequest.send(this.http, "GET /activation/" + TOKEN + " HTTP/1.1", HOST, "Connection: close");
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
		assertThat(RawRequest.send(this.http, "GET /aide HTTP/1.1", HOST, "Connection: close").headers("Location"))
			.containsExactly("https://formation.exemple.fr/aide");
		assertThat(get("/aide", "X-Forwarded-Host: example.org", "X-Forwarded-For: 192.0.2.1").status()).isEqualTo(200);
	}

	@Test
	void whatIsLargerThanAFileIsRefused() {
		assertThat(RawRequest
			.send(this.tls, this.https, "POST /connexion HTTP/1.1", HOST, "Connection: close",
					"Content-Length: " + 12 * 1024 * 1024)
			.status()).isEqualTo(413);
	}

	private Answer get(String path, String... headers) {
		return RawRequest.send(this.tls, this.https,
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

	private void writeConfiguration(int silent) throws IOException {
		String sample = Files.readString(Path.of("src/docs/nginx.conf"))
			.replaceAll("(?m)^\\s*listen \\[::\\].*$", "")
			.replace("listen 80;", "listen 127.0.0.1:" + this.http + ";")
			.replace("listen 443 ssl http2;", "listen 127.0.0.1:" + this.https + " ssl http2;")
			.replace("/etc/ssl/private/formation.exemple.fr.key", this.folder.resolve("key.pem").toString())
			.replace("/etc/ssl/formation.exemple.fr.pem", this.folder.resolve("certificate.pem").toString())
			.replace("/var/log/nginx", this.folder.toString())
			.replace(":8081", ":" + this.port)
			.replace(":8082", ":" + silent);
		Files.writeString(this.folder.resolve("portal.conf"), sample);
		Files.writeString(this.folder.resolve("nginx.conf"), """
				daemon off;
				pid %1$s/pid;
				error_log %1$s/start.log;
				events {}
				http {
					access_log off;
					client_body_temp_path %1$s/1;
					proxy_temp_path %1$s/2;
					fastcgi_temp_path %1$s/3;
					uwsgi_temp_path %1$s/4;
					scgi_temp_path %1$s/5;
					include portal.conf;
				}
				""".formatted(this.folder));
	}

	private void writeCertificate() throws Exception {
		Path store = this.folder.resolve("store.p12");
		Process keytool = new ProcessBuilder(System.getProperty("java.home") + "/bin/keytool", "-genkeypair", "-alias",
				"portal", "-keyalg", "EC", "-dname", "CN=formation.exemple.fr", "-storetype", "PKCS12", "-keystore",
				store.toString(), "-storepass", PASSWORD)
			.redirectErrorStream(true)
			.start();
		assertThat(keytool.waitFor()).isZero();
		KeyStore keys = KeyStore.getInstance("PKCS12");
		try (InputStream file = Files.newInputStream(store)) {
			keys.load(file, PASSWORD.toCharArray());
		}
		Certificate certificate = keys.getCertificate("portal");
		writePem("certificate.pem", "CERTIFICATE", certificate.getEncoded());
		writePem("key.pem", "PRIVATE KEY", keys.getKey("portal", PASSWORD.toCharArray()).getEncoded());
	}

	private void writePem(String name, String type, byte[] content) throws IOException {
		Files.writeString(this.folder.resolve(name), "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(type,
				Base64.getMimeEncoder().encodeToString(content), type));
	}

	private void awaitConnection() throws Exception {
		Instant end = Instant.now().plus(PATIENCE);
		while (true) {
			try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.https)) {
				return;
			}
			catch (IOException notYet) {
				assertThat(this.nginx.isAlive()).as(Files.readString(this.folder.resolve("output.txt"))).isTrue();
				assertThat(Instant.now()).isBefore(end);
				Thread.sleep(50);
			}
		}
	}

	private static SocketFactory trustingAll() throws GeneralSecurityException {
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, new TrustManager[] { new TrustingAll() }, null);
		return context.getSocketFactory();
	}

	private static final class TrustingAll extends X509ExtendedTrustManager {

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {
		}

		@Override
		public void checkClientTrusted(X509Certificate[] chain, String type) {
		}

		@Override
		public void checkServerTrusted(X509Certificate[] chain, String type) {
		}

		@Override
		public X509Certificate[] getAcceptedIssuers() {
			return new X509Certificate[0];
		}

	}

}
