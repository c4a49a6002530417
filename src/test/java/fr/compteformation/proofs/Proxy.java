package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.awaitility.Awaitility;

/**
 * nginx in front of two nodes, configured as in {@code src/deploy/nginx.conf} except for
 * ports, paths and certificate.
 */
public final class Proxy implements AutoCloseable {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private static final Path SAMPLE = Path.of("src/deploy/nginx.conf");

	private final Process process;

	private final Address address;

	private final Address plain;

	private Proxy(Process process, Address address, Address plain) {
		this.process = process;
		this.address = address;
		this.plain = plain;
	}

	/** Finds nginx. */
	public static Optional<Path> executable() {
		return Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	/**
	 * Starts it and waits until it takes connections.
	 * @param folder receives its logs, {@code compte-formation*.log}
	 * @param address where it listens with HTTPS
	 */
	public static Proxy start(Path folder, Certificate certificate, Address address, Address first, Address second)
			throws IOException {
		Address plain = Address.free();
		Path sample = Files.writeString(folder.resolve("portal.conf"),
				patched(Files.readString(SAMPLE), folder, certificate, first, second)
					.replaceAll("listen 80;", "listen 127.0.0.1:" + plain.port() + ";")
					.replaceAll("listen 443", "listen 127.0.0.1:" + address.port()));
		Path all = Files.writeString(folder.resolve("nginx.conf"), """
				daemon off;
				user root;
				pid %1$s/nginx.pid;
				error_log %1$s/nginx-error.log;
				events {
					worker_connections 1024;
				}
				http {
					client_body_temp_path %1$s/body;
					proxy_temp_path %1$s/proxy;
					fastcgi_temp_path %1$s/fastcgi;
					uwsgi_temp_path %1$s/uwsgi;
					scgi_temp_path %1$s/scgi;
					include %2$s;
				}
				""".formatted(folder, sample));
		Process process = new ProcessBuilder(List.of(executable().orElseThrow().toString(), "-c", all.toString()))
			.redirectErrorStream(true)
			.redirectOutput(folder.resolve("nginx-output.txt").toFile())
			.start();
		Proxy proxy = new Proxy(process, address, plain);
		Awaitility.await()
			.atMost(PATIENCE)
			.failFast("nginx has ended, see its output in the folder", () -> !process.isAlive())
			.until(address::isTaken);
		return proxy;
	}

	String url() {
		return "https://localhost:" + this.address.port();
	}

	/** Where it sends on to HTTPS. */
	public Address plain() {
		return this.plain;
	}

	private static String patched(String sample, Path folder, Certificate certificate, Address first, Address second) {
		return sample.replace(":8081", ":" + first.port())
			.replace(":8082", ":" + second.port())
			.replaceAll("listen \\[::]:[^;]*;", "")
			.replaceAll("ssl_certificate [^;]*;", "ssl_certificate " + certificate.certificate() + ";")
			.replaceAll("ssl_certificate_key [^;]*;", "ssl_certificate_key " + certificate.key() + ";")
			.replace("/var/log/nginx", folder.toString());
	}

	@Override
	public void close() throws InterruptedException {
		this.process.destroy();
		this.process.waitFor();
	}

}
