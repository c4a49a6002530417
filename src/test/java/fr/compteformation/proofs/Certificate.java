package fr.compteformation.proofs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A self-signed certificate for this machine.
 *
 * @param certificate the file for nginx
 * @param key the private key file
 * @param store both, for a server in Java
 * @param trusted the client context that trusts it
 */
public record Certificate(Path certificate, Path key, Path store, SSLContext trusted) {

	private static final String NAME = "portal";

	public static final String PASSWORD = "of-no-use-to-anybody";

	public static Certificate make(Path folder) throws IOException, InterruptedException, GeneralSecurityException {
		Path store = folder.resolve("certificate.p12");
		int ended = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
				"-genkeypair", "-alias", NAME, "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost",
				"-keystore", store.toString(), "-storepass", PASSWORD)
			.inheritIO()
			.start()
			.waitFor();
		if (ended != 0) {
			throw new IllegalStateException("no certificate");
		}
		KeyStore made = KeyStore.getInstance("PKCS12");
		try (InputStream stored = Files.newInputStream(store)) {
			made.load(stored, PASSWORD.toCharArray());
		}
		Path certificate = write(folder.resolve("certificate.pem"), "CERTIFICATE",
				made.getCertificate(NAME).getEncoded());
		Path key = write(folder.resolve("key.pem"), "PRIVATE KEY",
				made.getKey(NAME, PASSWORD.toCharArray()).getEncoded());
		KeyStore trust = KeyStore.getInstance("PKCS12");
		trust.load(null, null);
		trust.setCertificateEntry(NAME, made.getCertificate(NAME));
		TrustManagerFactory trusting = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
		trusting.init(trust);
		SSLContext context = SSLContext.getInstance("TLS");
		context.init(null, trusting.getTrustManagers(), null);
		return new Certificate(certificate, key, store, context);
	}

	private static Path write(Path file, String kind, byte[] content) throws IOException {
		String lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII)).encodeToString(content);
		return Files.writeString(file, "-----BEGIN %s-----\n%s\n-----END %s-----\n".formatted(kind, lines, kind));
	}

}
