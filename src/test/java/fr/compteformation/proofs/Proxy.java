package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * nginx in front of two nodes, configured as in {@code src/docs/nginx.conf} except for
 * ports, paths and certificate.
 */
final class Proxy implements AutoCloseable {

	private static final Path SAMPLE = Path.of("src/docs/nginx.conf");

	private final Process process;

	private final Address address;

	private Proxy(Process process, Address address) {
		this.process = process;
		this.address = address;
	}

	/** Finds nginx. */
	static Optional<Path> executable() {
		return Stream.of("/usr/sbin/nginx", "/usr/local/sbin/nginx", "/usr/bin/nginx", "/opt/homebrew/bin/nginx")
			.map(Path::of)
			.filter(Files::isExecutable)
			.findFirst();
	}

	static Proxy start(Path folder, Certificate certificate, Address address, Address first, Address second)
			throws IOException {
		Path sample = Files.writeString(folder.resolve("portal.conf"),
				patched(Files.readString(SAMPLE), folder, certificate, address, first, second));
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
		return new Proxy(process, address);
	}

	String url() {
		return "https://localhost:" + this.address.port();
	}

	private static String patched(String sample, Path folder, Certificate certificate, Address address, Address first,
			Address second) throws IOException {
		return sample.replace(":8081", ":" + first.port())
			.replace(":8082", ":" + second.port())
			.replaceAll("listen \\[::]:[^;]*;", "")
			.replaceAll("listen 80;", "listen 127.0.0.1:" + Address.free().port() + ";")
			.replaceAll("listen 443", "listen 127.0.0.1:" + address.port())
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
