package fr.compteformation.proofs;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import javax.net.ssl.SSLContext;

import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

import fr.compteformation.CompteFormationApplication;
import fr.compteformation.People;
import fr.compteformation.platform.document.DocumentId;
import fr.compteformation.platform.document.Documents;
import fr.compteformation.platform.document.Download;
import fr.compteformation.platform.document.SomeFiles;
import fr.compteformation.rights.ledger.Balances;
import fr.compteformation.rights.ledger.Ledger;
import fr.compteformation.training.dossier.Learner;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody lives in a portal, and finds everything again after its machine was lost. */
abstract class RestoreDrill {

	@TempDir
	Path folder;

	Learner learner;

	private DocumentId file;

	private byte[] content;

	private Balances balances;

	final void live(ConfigurableApplicationContext portal) throws IOException {
		this.learner = new Learner(portal).earns(37).declaresDif(11).volunteers();
		this.file = SomeFiles.of(portal, this.learner.citizen()).id();
		this.content = content(portal, this.file);
		this.balances = this.learner.balances();
		assertThat(this.content).isNotEmpty();
	}

	final void isAsBefore(ConfigurableApplicationContext portal, Address address) throws Exception {
		try (Tab tab = new Tab(address.url(), InetAddress.getLoopbackAddress(), SSLContext.getDefault(), new Ends())) {
			assertThat(tab.signIn(this.learner.nir().formattedNumber(), People.PASSWORD)).endsWith("/mes-droits");
			tab.open("/mes-droits");
			assertThat(tab.heading()).isEqualTo("Mes droits");
		}
		assertThat(content(portal, this.file)).isEqualTo(this.content);
		assertThat(portal.getBean(Ledger.class).balancesOf(this.learner.holder())).isEqualTo(this.balances);
		// New rows get numbers that are not taken.
		new Learner(portal).earns(1);
	}

	final byte[] content(ConfigurableApplicationContext portal, DocumentId file) throws IOException {
		Download download = portal.getBean(Documents.class).contentOf(file).orElseThrow();
		try (InputStream opened = Objects.requireNonNull(download.asAttachment().getBody()).getInputStream()) {
			return opened.readAllBytes();
		}
	}

	final ConfigurableApplicationContext start(List<String> settings, String keys) throws IOException {
		return start(settings, keys, Address.free());
	}

	final ConfigurableApplicationContext start(List<String> settings, String keys, Address address) {
		List<String> all = new ArrayList<>(settings);
		all.addAll(List.of("--compte-formation.key-dir=" + this.folder.resolve(keys), "--vaadin.productionMode=true",
				"--compte-formation.public-url=" + address.url(), "--compte-formation.mail-host=127.0.0.1",
				"--compte-formation.mail-from=portail@exemple.fr",
				"--compte-formation.operator-email=exploitation@exemple.fr"));
		if (settings.stream().noneMatch((setting) -> setting.startsWith("--server.port"))) {
			all.add("--server.port=" + address.port());
		}
		return SpringApplication.run(CompteFormationApplication.class, all.toArray(String[]::new));
	}

	static List<String> onPostgresql(String url) {
		return List.of("--spring.datasource.url=" + url, "--spring.datasource.username=postgres");
	}

}
