package fr.compteformation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import com.zaxxer.hikari.HikariDataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import fr.compteformation.access.passkey.RecoveryCodeSecret;
import fr.compteformation.people.accountlink.PasswordLinkSecret;
import fr.compteformation.people.holder.Nir;
import fr.compteformation.people.registration.ActivationSecret;
import fr.compteformation.personal.delegation.DelegationSecret;
import fr.compteformation.rights.dif.SomeDecisions;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Eight people share two connections to PostgreSQL. If any request held one while waiting
 * for another, two such requests would block everything until the pool times out.
 */
@OnPostgresql
class TwoConnectionsTests extends PortalTests {

	private static final int PEOPLE = 8;

	@Autowired
	private HikariDataSource pool;

	@LocalServerPort
	private int port;

	private int most;

	@BeforeEach
	void keepTwoConnections() {
		this.most = this.pool.getHikariConfigMXBean().getMaximumPoolSize();
		this.pool.getHikariConfigMXBean().setMaximumPoolSize(2);
		// Logs a connection that is held for long.
		this.pool.getHikariConfigMXBean().setLeakDetectionThreshold(2000);
		Awaitility.await().until(() -> {
			this.pool.getHikariPoolMXBean().softEvictConnections();
			return this.pool.getHikariPoolMXBean().getTotalConnections() <= 2;
		});
	}

	@AfterEach
	void keepAsManyAsBefore() {
		this.pool.getHikariConfigMXBean().setLeakDetectionThreshold(0);
		this.pool.getHikariConfigMXBean().setMaximumPoolSize(this.most);
	}

	@Test
	void eightPeopleAtOnceAllComeThrough() throws Exception {
		List<Callable<Secret>> secrets = List.of(() -> new ActivationSecret(this.portal),
				() -> new PasswordLinkSecret(this.portal), () -> new DelegationSecret(this.portal),
				() -> new RecoveryCodeSecret(this.portal));
		List<Callable<Boolean>> ways = new ArrayList<>(secrets.stream().map(TwoConnectionsTests::uses).toList());
		ways.add(this::signsIn);
		ways.add(() -> SomeDecisions.declareAndDecide(this.portal));
		// Warm up: first executions are slow.
		for (Callable<Boolean> way : ways) {
			assertThat(way.call()).isTrue();
		}
		AtomicInteger next = new AtomicInteger();
		assertThat(Parallel.times(PEOPLE, () -> {
			// Each starts elsewhere, so that all combinations occur.
			int first = next.getAndIncrement();
			for (int i = 0; i < ways.size(); i++) {
				assertThat(ways.get((first + i) % ways.size()).call()).isTrue();
			}
			return true;
		})).hasSize(PEOPLE);
	}

	private static Callable<Boolean> uses(Callable<Secret> make) {
		return () -> {
			Secret secret = make.call();
			boolean worked = secret.works();
			secret.use();
			return worked && !secret.works();
		};
	}

	private boolean signsIn() {
		Nir nir = People.newNir();
		People.withAccount(this.portal, nir);
		Visitor visitor = new Visitor(this.port);
		visitor.signIn(nir.number(), People.PASSWORD);
		return visitor.isSignedIn();
	}

}
