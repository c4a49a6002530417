package fr.compteformation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that start later or again. They are below the ports that Linux gives
 * to clients, which other tests could take meanwhile. Each process begins at a place of
 * its own.
 */
public final class FreePort {

	private static final int FIRST = 20_000;

	private static final int COUNT = 12_000;

	/** Far from where a process begins that was started at the same time. */
	private static final int STEP = 61;

	private static final AtomicInteger NEXT = new AtomicInteger(
			FIRST + (int) (ProcessHandle.current().pid() * STEP % COUNT));

	private FreePort() {
	}

	public static int next() {
		int port = NEXT.getAndIncrement();
		while (!isFree(port)) {
			port = NEXT.getAndIncrement();
		}
		return port;
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
