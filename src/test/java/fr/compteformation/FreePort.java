package fr.compteformation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that start later or again. They are below the ports that Linux gives
 * to clients, which other tests could take meanwhile.
 */
public final class FreePort {

	private static final int FIRST = 20_000;

	private static final int COUNT = 12_000;

	/** Each of up to ten test processes has ports of its own. */
	private static final int EACH = COUNT / 10;

	private static final int PROCESS = Integer.parseInt(System.getProperty("tests.fork", "0").replaceAll("\\D", ""));

	// Not where the run before it began.
	private static final AtomicInteger NEXT = new AtomicInteger((int) (ProcessHandle.current().pid() % EACH));

	private FreePort() {
	}

	public static int next() {
		int port = following();
		while (!isFree(port)) {
			port = following();
		}
		return port;
	}

	private static int following() {
		return FIRST + PROCESS % 10 * EACH + NEXT.getAndIncrement() % EACH;
	}

	private static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket()) {
			socket.setReuseAddress(true);
			socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
			return true;
		}
		catch (IOException taken) {
			return false;
		}
	}

}
