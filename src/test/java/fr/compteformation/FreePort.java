package fr.compteformation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that start later or again. They are below the ports that Linux gives
 * to clients, which other tests could take meanwhile. The processes of a run have ranges
 * of their own, and several runs on one machine begin at different places.
 */
public final class FreePort {

	private static final int FIRST = 20_000;

	private static final int PER_PROCESS = 3_000;

	private static final AtomicInteger NEXT = new AtomicInteger(FIRST
			+ Integer.getInteger("tests.fork", 0) % 4 * PER_PROCESS + (int) (ProcessHandle.current().pid() % 29) * 100);

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
