package fr.compteformation.proofs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import javax.net.ssl.SSLContext;

import fr.compteformation.People;
import fr.compteformation.people.holder.Nir;

/**
 * People who sign in, one after the other, and some who register, at two nodes in turn:
 * about ten requests a second.
 */
final class Passers {

	private static final Duration BETWEEN_SIGN_INS = Duration.ofMillis(700);

	private static final Duration BETWEEN_REGISTRATIONS = Duration.ofSeconds(12);

	private final List<String> nodes;

	private final List<Nir> people;

	private final String database;

	private final Ends ends = new Ends();

	private final Queue<String> failures = new ConcurrentLinkedQueue<>();

	private final AtomicInteger signIns = new AtomicInteger();

	private final AtomicInteger registered = new AtomicInteger();

	private final AtomicBoolean over = new AtomicBoolean();

	private final List<Thread> load = new ArrayList<>();

	/**
	 * @param people who have accounts
	 */
	Passers(List<String> nodes, List<Nir> people, String database) {
		this.nodes = nodes;
		this.people = people;
		this.database = database;
	}

	void start() {
		this.load.add(Thread.ofPlatform().start(this::signIns));
		this.load.add(Thread.ofPlatform().start(this::register));
	}

	/** Lets those on their way arrive. */
	void end() {
		this.over.set(true);
		join(this.load);
	}

	/** What somebody did not get through. */
	List<String> failures() {
		return List.copyOf(this.failures);
	}

	int requests() {
		return this.ends.requests();
	}

	int errors() {
		return this.ends.errors();
	}

	@Override
	public String toString() {
		return "%s, %d sign-ins, %d registrations".formatted(this.ends, this.signIns.get(), this.registered.get());
	}

	private void signIns() {
		List<Thread> journeys = new ArrayList<>();
		while (!this.over.get()) {
			int turn = this.signIns.getAndIncrement();
			journeys.add(Thread.ofVirtual().start(() -> signIn(turn)));
			pause(BETWEEN_SIGN_INS);
		}
		join(journeys);
	}

	private void signIn(int turn) {
		Nir nir = this.people.get(turn % this.people.size());
		try (Tab tab = new Tab(this.nodes.get(turn % this.nodes.size()), address(turn), trusted(), this.ends)) {
			String onward = tab.signIn(nir.formattedNumber(), People.PASSWORD);
			if (!onward.endsWith("/mes-droits")) {
				this.failures.add("not signed in, but sent to " + onward);
				return;
			}
			tab.open("/mes-droits");
		}
		catch (IOException | RuntimeException failed) {
			this.failures.add("sign-in " + turn + ": " + failed);
		}
	}

	private void register() {
		List<Thread> journeys = new ArrayList<>();
		for (int number = 0; !this.over.get(); number++) {
			int turn = number;
			journeys.add(Thread.ofVirtual().start(() -> register(turn)));
			pause(BETWEEN_REGISTRATIONS);
		}
		join(journeys);
	}

	private void register(int turn) {
		try {
			Registrant person = new Registrant(2000 + turn, this.nodes.get(turn % this.nodes.size()), trusted(),
					this.ends);
			person.registers(new RightPlace(this.database));
			if (person.registered) {
				this.registered.incrementAndGet();
			}
			else {
				this.failures.add(person.email + " is not registered");
			}
		}
		catch (IOException | RuntimeException failed) {
			this.failures.add("registration " + turn + ": " + failed);
		}
	}

	private static InetAddress address(int turn) throws UnknownHostException {
		return InetAddress.getByAddress(new byte[] { 127, 2, (byte) (turn / 250 % 250), (byte) (1 + turn % 250) });
	}

	private static SSLContext trusted() {
		try {
			return SSLContext.getDefault();
		}
		catch (NoSuchAlgorithmException impossible) {
			throw new IllegalStateException(impossible);
		}
	}

	private static void pause(Duration duration) {
		try {
			Thread.sleep(duration);
		}
		catch (InterruptedException stopped) {
			throw new IllegalStateException(stopped);
		}
	}

	private static void join(List<Thread> threads) {
		threads.forEach((thread) -> {
			try {
				thread.join();
			}
			catch (InterruptedException stopped) {
				throw new IllegalStateException(stopped);
			}
		});
	}

}
