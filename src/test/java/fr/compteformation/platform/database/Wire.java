package fr.compteformation.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import fr.compteformation.FreePort;

/**
 * A proxy to a local server. It can be cut, or silenced without closing, as when a
 * machine freezes or a cable is pulled.
 */
public final class Wire implements AutoCloseable {

	private final int server;

	private final int port;

	private final Set<Socket> ends = ConcurrentHashMap.newKeySet();

	private ServerSocket entrance;

	private boolean silent;

	public Wire(int server) {
		this.server = server;
		this.port = FreePort.next();
		this.entrance = open(this.port);
	}

	/** The port of the proxy. */
	public int port() {
		return this.port;
	}

	/** Closes connections and refuses new ones. */
	public synchronized void cut() {
		close();
	}

	/** Accepts connections but forwards nothing. */
	public synchronized void silence() {
		this.silent = true;
	}

	/** Restores normal operation. */
	public synchronized void mend() {
		this.silent = false;
		notifyAll();
		if (this.entrance.isClosed()) {
			this.entrance = open(this.port);
		}
	}

	@Override
	public synchronized void close() {
		shut(this.entrance);
		this.ends.forEach(Wire::shut);
		this.ends.clear();
	}

	private ServerSocket open(int number) {
		try {
			ServerSocket opened = new ServerSocket();
			opened.setReuseAddress(true);
			opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
			Thread.startVirtualThread(() -> accept(opened));
			return opened;
		}
		catch (IOException taken) {
			throw new UncheckedIOException(taken);
		}
	}

	private void accept(ServerSocket opened) {
		try {
			while (true) {
				Socket client = opened.accept();
				Socket target = new Socket(InetAddress.getLoopbackAddress(), this.server);
				begin(opened, client, target);
			}
		}
		catch (IOException closed) {
			// cut
		}
	}

	// A connection accepted during the cut is closed too.
	private synchronized void begin(ServerSocket opened, Socket client, Socket target) {
		if (opened.isClosed()) {
			shut(client);
			shut(target);
			return;
		}
		this.ends.add(client);
		this.ends.add(target);
		Thread.startVirtualThread(() -> carry(client, target));
		Thread.startVirtualThread(() -> carry(target, client));
	}

	private void carry(Socket from, Socket to) {
		byte[] part = new byte[16_384];
		try {
			for (int read = from.getInputStream().read(part); read >= 0; read = from.getInputStream().read(part)) {
				waitWhileSilent();
				to.getOutputStream().write(part, 0, read);
			}
		}
		catch (IOException | InterruptedException broken) {
			// The other direction ends too.
		}
		shut(from);
		shut(to);
	}

	private synchronized void waitWhileSilent() throws InterruptedException {
		while (this.silent) {
			wait();
		}
	}

	private static void shut(AutoCloseable end) {
		try {
			end.close();
		}
		catch (Exception closed) {
			// already closed
		}
	}

}
