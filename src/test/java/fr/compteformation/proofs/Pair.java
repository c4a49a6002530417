package fr.compteformation.proofs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import javax.net.ssl.SSLContext;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;

import fr.compteformation.OnPostgresql;
import fr.compteformation.platform.keys.Keys;

/**
 * Two nodes in production mode on one PostgreSQL, behind nginx as in {@code src/deploy},
 * with a mail server.
 *
 * @param trusted trusts the certificate of the proxy
 * @param people who come to the portal
 */
record Pair(GreenMail mailServer, Proxy proxy, SSLContext trusted, Node first, Node second,
		RegisteringPeople people) implements AutoCloseable {

	static Pair start(Path folder) throws Exception {
		return start(folder, Node.SOURCES, List.of());
	}

	/**
	 * @param program what the nodes run
	 * @param more settings of theirs
	 */
	static Pair start(Path folder, Node.Program program, List<String> more) throws Exception {
		GreenMail mailServer = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());
		mailServer.start();
		String database = OnPostgresql.Database.create();
		Certificate certificate = Certificate.make(folder);
		Keys.complete(folder.resolve("keys"));
		Address one = Address.free();
		Address two = Address.free();
		Proxy proxy = Proxy.start(folder, certificate, Address.free(), one, two);
		List<String> settings = List.of("--compte-formation.public-url=" + proxy.url(),
				"--compte-formation.key-dir=" + folder.resolve("keys"),
				"--compte-formation.security-check.minimum-fill-time=0s",
				"--compte-formation.security-check.price.prefix=10000",
				"--compte-formation.security-check.price.portal=10000",
				"--compte-formation.security-check.budget.registration.prefix=10000",
				"--compte-formation.security-check.budget.registration.mail-domain=10000",
				"--spring.mail.port=" + mailServer.getSmtp().getPort(), "--spring.datasource.url=" + database,
				"--spring.datasource.username=postgres");
		return new Pair(mailServer, proxy, certificate.trusted(),
				node(folder.resolve("1"), one, program, settings, more),
				node(folder.resolve("2"), two, program, settings, more),
				new RegisteringPeople(proxy.url(), certificate, database, mailServer));
	}

	private static Node node(Path folder, Address address, Node.Program program, List<String> settings,
			List<String> more) throws IOException {
		Node node = Node.start(folder, address, program, Stream.concat(settings.stream(), more.stream()).toList());
		node.awaitAnswer();
		return node;
	}

	@Override
	public void close() throws InterruptedException {
		this.proxy.close();
		this.first.close();
		this.second.close();
		this.mailServer.stop();
	}

}
