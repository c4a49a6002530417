package fr.compteformation.platform.keys;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** What a node does with its keys, without the rest of it. */
public final class NodeWithKeys {

	private final Keys keys;

	private final KeyWatch watch;

	private final Reencryption reencryption;

	private final KeyRotation rotation;

	private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

	private final PrintStream console = new PrintStream(this.printed, true, StandardCharsets.UTF_8);

	/** Starts a node whose keys are in this folder. */
	public NodeWithKeys(Path folder, BareDatabase database, Clock clock) {
		this.keys = Keys.open(folder);
		KeyRegister register = new KeyRegister(database.client(), clock);
		new KeyGuard(database.client(), this.keys, register).afterSingletonsInstantiated();
		this.watch = new KeyWatch(this.keys, register);
		this.reencryption = new Reencryption(this.keys, register, database.client(), database.transactions(), clock);
		this.rotation = new KeyRotation(this.keys, this.watch, register, this.reencryption, database.transactions(),
				clock);
		look();
	}

	public Keys keys() {
		return this.keys;
	}

	/** Does what it does every five seconds. */
	public void look() {
		this.watch.look();
	}

	public int rotate() throws IOException, InterruptedException {
		return this.rotation.rotate(this.console, Duration.ZERO);
	}

	public int reencrypt() {
		return this.rotation.reencrypt(this.console);
	}

	int status() {
		return this.rotation.status(this.console);
	}

	public int retire(boolean anyway) throws IOException, InterruptedException {
		return this.rotation.retire(this.console, anyway);
	}

	/** Does what its job does each minute. */
	public void encryptAgain() {
		this.reencryption.run(Duration.ofSeconds(1));
	}

	public Reencryption reencryption() {
		return this.reencryption;
	}

	public String printed() {
		return this.printed.toString(StandardCharsets.UTF_8);
	}

}
